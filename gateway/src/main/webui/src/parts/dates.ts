/** How a day is written, kept and sent. */
export const DAY = "YYYY-MM-DD";

/** How a minute is written, and how it is kept, as fields of the browser keep it. */
export const MINUTE = { shown: "YYYY-MM-DD HH:mm", kept: "YYYY-MM-DDTHH:mm" };
