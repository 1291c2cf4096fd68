import { beforeEach, describe, expect, it } from "vitest";
import { Trouble } from "../src/api/trouble";
import type { Schemas } from "../src/api/client";
import { fromShanghai, toShanghai } from "../src/format";
import { i18n, speak } from "../src/i18n";
import { fitForBulk, nextAfter, queueQuery, severityOf, waiting, type Queued } from "../src/pages/review/queue";
import {
  changesOf, changeText, emptyDraft, isChanged, lines, movement, returnFaults, returnRequest, spoken, wholeReason, type Line,
} from "../src/pages/review/review";
import { isForPage } from "../src/shortcuts";
import { refusal } from "../src/act";
import zh from "../src/texts/review/zh.json";

beforeEach(() => {
  i18n.global.mergeLocaleMessage("zh", zh);
  speak("zh");
});

const queued = (id: string, more: Partial<Queued> = {}): Queued =>
  ({ id, mayReview: true, severity: null, findings: { blocks: 0, needsJustification: 0, informs: 0 }, ...more }) as Queued;
const said = (value: number | null, special: string | null = null) => ({ value, special, justification: null });
const line = (now: unknown, accepted: unknown, direction?: string, before: unknown = null): Line =>
  ({ scenario: "s", name: "s", unit: "day", direction, difference: { scenario: "s", unit: "day", now, before, accepted }, evidence: [] }) as unknown as Line;

describe("the queue", () => {
  it("is accepted from together only where no rule asks anything, and never one's own", () => {
    const asks = queued("a", { findings: { blocks: 0, needsJustification: 1, informs: 0 } });
    const informs = queued("b", { findings: { blocks: 0, needsJustification: 0, informs: 3 } });
    expect([asks, informs, queued("c", { mayReview: false })].map(fitForBulk)).toEqual([false, true, false]);
    expect(severityOf(queued("d"))).toBe("none");
  });

  it("goes on with the one after, and from the beginning when the one before has left it", () => {
    const items = [queued("a"), queued("b")];
    expect([nextAfter(items, "a")?.id, nextAfter(items, "b")?.id, nextAfter(items, "gone")?.id, nextAfter([], "a")]).toEqual(["b", undefined, "a", undefined]);
  });

  it("says how long something has waited in the largest whole unit", () => {
    expect([30, 3_600, 172_799, 172_800].map(waiting)).toEqual(["0 分钟", "1 小时", "47 小时", "2 天"]);
  });

  it("keeps only its own words of the address", () => {
    const address: Record<string, string> = { region: "370306", severity: "none", page: "3", lang: "en" };
    expect(queueQuery((key) => address[key])).toEqual({ region: "370306", severity: "none" });
  });
});

describe("an entry", () => {
  it("is better or worse by its scenario's direction, and only changed where there is none", () => {
    expect(movement(line(said(3), said(5), "lower"), "accepted")).toBe("better");
    expect(movement(line(said(3), said(5), "higher"), "accepted")).toBe("worse");
    expect(movement(line(said(3), said(5)), "accepted")).toBe("changed");
    expect(movement(line(said(5), said(5), "lower"), "accepted")).toBe("same");
    expect(movement(line(said(null, "no-data"), said(5), "lower"), "accepted")).toBe("changed");
    expect(movement(line(said(5), null, "lower"), "accepted")).toBeUndefined();
  });

  it("counts as changed against the submission before, else against what was accepted, and when it is gone", () => {
    expect(isChanged(line(said(5), said(5), "lower", said(4)))).toBe(true);
    expect(isChanged(line(said(5), said(4), "lower", said(5)))).toBe(false);
    expect(isChanged(line(null, null, "lower", said(5)))).toBe(true);
    expect(isChanged(line(said(5), null))).toBe(false);
  });

  it("is said with its unit, its word, or a dash, and its change with sign and share", () => {
    expect([spoken(said(5), "day"), spoken(said(null, "no-practice"), "day"), spoken(null, "day")]).toEqual(["5 天", "无此做法", "—"]);
    expect([changeText(4, 0.8, "count"), changeText(-1.2, -0.10169, "day"), changeText(3, null, "day"), changeText(-7.79, -0.1, "percent"), changeText(null, null, "day")]).toEqual([
      "+4 (+80.0%)", "−1.2 (−10.2%)", "+3", "−7.79 个百分点 (−10.0%)", "",
    ]);
  });

  it("stands in the order of the framework, what it does not know last, with the evidence that still counts", () => {
    const filing = { entries: [{ scenario: "x", unit: "day", findings: [] }, { scenario: "b", unit: "day", findings: [] }, { scenario: "a", unit: "day", findings: [] }] } as unknown as Schemas["FilingView"];
    const metrics = [{ name: { zh: "时间", en: "Time" }, scenarios: [{ code: "a", name: { zh: "甲", en: "A" }, direction: "lower" }, { code: "b", name: { zh: "乙", en: "B" } }] }] as unknown as Schemas["MetricView"][];
    const files = [{ id: "1", scenarios: ["a"], removedAt: null }, { id: "2", scenarios: ["a"], removedAt: "2021-08-01T00:00:00Z" }] as Schemas["AttachmentView"][];
    const found = lines(filing, [], files, metrics);
    expect(found.map((one) => one.name)).toEqual(["时间 · 甲", "时间 · 乙", "x"]);
    expect(found[0]?.evidence.map((one) => one.id)).toEqual(["1"]);
  });
});

describe("a return", () => {
  it("needs a reason, and words for another one", () => {
    const draft = emptyDraft();
    expect(returnFaults(draft)).toEqual([{ key: "missingReason" }]);
    draft.marks.a = { reasonCode: "other", reason: " " };
    expect(returnFaults(draft)).toEqual([{ key: "missingEntryText", scenario: "a" }]);
    draft.reasonCode = "other";
    expect(returnFaults(draft).map((one) => one.key)).toEqual(["missingText", "missingEntryText"]);
  });

  it("takes the reason of its first entry when none is chosen for the whole, and leaves out what says nothing", () => {
    const draft = emptyDraft();
    draft.marks.a = { reasonCode: "", reason: "" };
    draft.marks.b = { reasonCode: "other", reason: " why " };
    expect(wholeReason(draft)).toBe("other");
    expect(returnRequest(draft)).toEqual({
      decision: "return", reasonCode: "other", reason: "why", deadline: undefined,
      entries: [{ scenario: "a", reasonCode: undefined, reason: undefined }, { scenario: "b", reasonCode: "other", reason: "why" }],
    });
  });

  it("has a deadline in the time of Asia/Shanghai", () => {
    expect([fromShanghai("2021-09-01T00:30"), fromShanghai("")]).toEqual(["2021-08-31T16:30:00.000Z", undefined]);
    expect([toShanghai("2021-08-31T16:30:00Z"), toShanghai(null)]).toEqual(["2021-09-01T00:30", ""]);
  });

  it("is told what changed when somebody else was faster", () => {
    const answer = Trouble.of(new Response(null, { status: 412 }), { type: "urn:yingshang:problem:filing-changed", changes: { since: 3, steps: [{ step: 4 }] } });
    expect(changesOf(answer)).toEqual({ since: 3, steps: [{ step: 4 }], entries: [] });
    expect(changesOf(Trouble.of(new Response(null, { status: 409 }), { type: "urn:yingshang:problem:filing-status" }))).toBeUndefined();
  });
});

describe("a refusal", () => {
  it("by a rule is no missing permission for the page", () => {
    const refused = (type: string) => refusal(Trouble.of(new Response(null, { status: 403 }), { type, title: "T" })).kind;
    expect([refused("urn:yingshang:problem:own-filing"), refused("urn:yingshang:problem:not-allowed")]).toEqual(["problem", "no-permission"]);
  });
});

describe("single keys", () => {
  const press = (matches: boolean, more = {}) => ({ key: "j", ctrlKey: false, metaKey: false, altKey: false, target: { closest: () => (matches ? {} : null) }, ...more });

  it("are the page's, unless somebody writes or means the browser", () => {
    expect([press(false), press(true), press(false, { ctrlKey: true }), press(false, { altKey: true })].map(isForPage)).toEqual([true, false, false, false]);
  });
});
