import { describe, expect, it } from "vitest";
import type { Schemas } from "../src/api/client";
import { dues, tally, type Known } from "../src/pages/filing/due";
import { daysLeft, end, endOf } from "../src/pages/filing/time";

const NOW = Date.parse("2026-03-10T04:00:00Z");
const round = (id: string, more: object = {}) =>
  ({ id, period: "2026-Q1", status: "open", indicators: [], regions: [], closesAt: "2026-03-12T15:59:59Z", closedAt: null, demonstration: false, ...more }) as unknown as Schemas["RoundView"];
const assigned = (indicator: string, region = "r", more: object = {}) => ({ indicator, region, role: "lead", endedAt: null, ...more }) as unknown as Schemas["AssignmentView"];
const filing = (roundId: string, indicator: string, status: string, more: object = {}) =>
  ({ id: `${indicator}-${status}`, round: roundId, region: "r", indicator, status, entries: [{}, {}], returned: null, ...more }) as unknown as Schemas["FilingView"];
const known = (more: Partial<Known>): Known => ({ rounds: [round("1")], assignments: [], filings: [], extensions: [], scenarios: new Map([["tax", 4]]), ...more });

describe("days", () => {
  it("are those of the calendar of Asia/Shanghai", () => {
    expect(daysLeft("2026-03-10T15:59:59Z", NOW)).toBe(0);
    expect(daysLeft("2026-03-10T16:00:00Z", NOW)).toBe(1);
    expect(daysLeft("2026-03-09T15:59:59Z", NOW)).toBe(-1);
    expect(endOf("2026-03-10")).toBe("2026-03-10T15:59:59.000Z");
  });

  it("at the end of periods of different lengths can be compared", () => {
    expect(["2021", "2021-S1", "2021-Q3", "2021-08"].map(end)).toEqual(["2021-12", "2021-06", "2021-09", "2021-08"]);
  });
});

describe("what is due", () => {
  it("is each indicator and region that the department leads on, within the round", () => {
    const all = dues(known({ rounds: [round("1", { indicators: ["tax", "water"], regions: ["r"] })], assignments: [assigned("tax"), assigned("credit"), assigned("water", "s"), assigned("water", "r", { role: "responsible" })] }), NOW);
    expect(all.map((one) => [one.indicator, one.status, one.days, one.filled, one.all, one.open])).toEqual([["tax", "not-begun", 2, 0, 4, true]]);
  });

  it("shows what there is already, also where the department only shares, but nothing withdrawn", () => {
    const all = dues(known({ assignments: [assigned("tax"), assigned("water", "r", { role: "responsible" })], filings: [filing("1", "tax", "withdrawn"), filing("1", "water", "draft")] }), NOW);
    expect(all.map((one) => [one.indicator, one.status, one.expected]).sort()).toEqual([["tax", "not-begun", true], ["water", "draft", false]]);
  });

  it("puts what was returned first, then what is due soonest, then what is done", () => {
    const all = dues(
      known({
        rounds: [round("1"), round("2", { closesAt: "2026-03-11T00:00:00Z" })],
        filings: [filing("1", "a", "accepted"), filing("1", "b", "draft"), filing("2", "c", "draft"), filing("1", "d", "returned", { returned: { deadline: "2026-03-20T00:00:00Z", entries: [] } })],
      }),
      NOW,
    );
    expect(all.map((one) => [one.indicator, one.days])).toEqual([["d", 10], ["c", 1], ["b", 2], ["a", null]]);
    expect(tally(all)).toEqual({ waiting: 2, returned: 1, submitted: 0, accepted: 1, overdue: 0 });
  });

  it("can be begun after the round has closed only with an extension that is granted and not over", () => {
    const closed = round("1", { status: "closed", closedAt: "2026-03-01T00:00:00Z" });
    const extension = (status: string, until: string | null) => [{ round: "1", region: "r", indicator: "tax", status, until }] as unknown as Schemas["ExtensionView"][];
    const of = (extensions: Schemas["ExtensionView"][]) => dues(known({ rounds: [closed], assignments: [assigned("tax")], extensions }), NOW)[0];
    expect([of([])?.open, of([])?.days]).toEqual([false, -9]);
    expect(of(extension("requested", null))?.open).toBe(false);
    expect([of(extension("granted", "2026-03-15T00:00:00Z"))?.open, of(extension("granted", "2026-03-15T00:00:00Z"))?.days]).toEqual([true, 5]);
    expect(of(extension("granted", "2026-03-09T00:00:00Z"))?.open).toBe(false);
  });

  it("knows no days where nobody has said until when", () => {
    expect(dues(known({ rounds: [round("1", { closesAt: null })], assignments: [assigned("tax")] }), NOW)[0]?.days).toBeNull();
  });
});
