import dayjs from "dayjs";
import en from "element-plus/es/locale/lang/en";
import zh from "element-plus/es/locale/lang/zh-cn";
import { describe, expect, it } from "vitest";
import "../src/parts/dates";

describe("calendars", () => {
  it("begin their weeks on Monday in both languages", () => {
    const weeks = [zh, en].map((language) => dayjs("2026-11-22").locale(language.name).startOf("week").format("YYYY-MM-DD dddd"));
    expect(weeks).toEqual(["2026-11-16 星期一", "2026-11-16 Monday"]);
  });
});
