import { beforeEach, describe, expect, it } from "vitest";
import { amount, bytes, moment, named, number, period, requirement, score, share, signed } from "../src/format";
import { speak } from "../src/i18n";

beforeEach(() => speak("zh"));

describe("figures", () => {
  it("are a dash when unknown, never 0", () => {
    expect([number(null), score(undefined), share(null), signed(null), amount(null, "day"), moment(null), period(undefined)]).toEqual(Array(7).fill("—"));
    expect([number(0), score(0), share(0)]).toEqual(["0", "0.00", "0.0%"]);
  });

  it("are rounded half up, as the methodology rounds", () => {
    expect([score(99.125), score(66.52058), score(100), share(0.29374), share(0.68783)]).toEqual(["99.13", "66.52", "100.00", "29.4%", "68.8%"]);
    expect(number(1648.96)).toBe("1,648.96");
  });

  it("show changes with their sign, and none for what rounds to nothing", () => {
    expect([signed(6.81178), signed(-0.4), signed(0.001), signed(-0.001)]).toEqual(["+6.81", "−0.40", "0.00", "0.00"]);
  });

  it("carry their unit in the reader's language", () => {
    expect(amount(38.9, "working-day")).toBe("38.9 工作日");
    expect(amount(60, "percent")).toBe("60%");
    expect(requirement("<=", 3, "working-day")).toBe("≤ 3 工作日");
    speak("en");
    expect(amount(38.9, "working-day")).toBe("38.9 working days");
    expect([amount(1, "working-day"), amount(1, "CNY"), amount(1, "hour-per-year"), amount(48, "count")]).toEqual(["1 working day", "1 CNY", "1 hours a year", "48"]);
    expect(amount(3, "a-unit-of-tomorrow")).toBe("3 a-unit-of-tomorrow");
  });
});

describe("time", () => {
  it("is that of Asia/Shanghai", () => {
    expect(moment("2021-08-31T16:30:00Z")).toBe("2021-09-01 00:30");
  });

  it("names periods as people do", () => {
    expect(["2021", "2021-S1", "2021-Q3", "2021-08"].map(period)).toEqual(["2021年", "2021年上半年", "2021年第3季度", "2021年8月"]);
    speak("en");
    expect(period("2021-S2")).toBe("Second half of 2021");
    expect(period("not a period")).toBe("not a period");
  });
});

describe("names and sizes", () => {
  it("fall back to Chinese where there is no English", () => {
    speak("en");
    expect([named({ zh: "周村区", en: "Zhoucun" }), named({ zh: "周村区", en: null }), named(undefined)]).toEqual(["Zhoucun", "周村区", ""]);
  });

  it("are in steps of 1024", () => {
    expect([bytes(0), bytes(900), bytes(1536), bytes(3 * 1024 ** 2)]).toEqual(["0 B", "900 B", "1.5 KB", "3 MB"]);
  });
});
