import dayjs from "dayjs";
import en from "dayjs/locale/en";
import zh from "dayjs/locale/zh-cn";

/** How a day is written, kept and sent. */
export const DAY = "YYYY-MM-DD";

/** How a minute is written, and how it is kept, as fields of the browser keep it. */
export const MINUTE = { shown: "YYYY-MM-DD HH:mm", kept: "YYYY-MM-DDTHH:mm" };

/** Calendars of Element Plus begin their weeks as the locale of Day.js does; here that is Monday, whatever the language (GB/T 7408). */
for (const locale of [en, zh]) {
  dayjs.locale({ ...locale, weekStart: 1 }, undefined, true);
}
