import { describe, expect, it } from "vitest";
import type { Schemas } from "../src/api/client";
import { cellOf, EMPTY, entries, holds, isFaulty, merge, number, same, tidy, type Cell, type Entry } from "../src/pages/filing/cells";
import { corrected, told } from "../src/pages/filing/history";
import { keepHere, keptHere } from "../src/pages/filing/keep";
import { next } from "../src/pages/filing/keys";
import { isOpen, lastValues, scenarioOf, type Filing } from "../src/pages/filing/form";
import { block, isBlock, paste } from "../src/pages/filing/paste";
import { pending } from "../src/pages/filing/pending";

const cell = (value: string, more: Partial<Cell> = {}): Cell => ({ ...EMPTY, value, ...more });
const entry = (scenario: string, value: number | null, more: Partial<Entry> = {}) =>
  ({ scenario, unit: "day", value, special: null, justification: null, findings: [], ...more }) as unknown as Entry;
const LINES = ["a", "b", "c"].map((scenario) => ({ scenario, unit: "day" }));

describe("what is typed", () => {
  it("is read with full-width digits, separators of thousands and the sign of a percentage", () => {
    expect(tidy("１２．５")).toBe("12.5");
    expect(tidy(" 1,234,567.8 ")).toBe("1234567.8");
    expect(tidy("12,5")).toBe("12,5");
    expect(tidy("−3")).toBe("-3");
    expect([tidy("80%", "percent"), tidy("80%", "day")]).toEqual(["80", "80%"]);
  });

  it("is a number only when it can be kept exactly", () => {
    expect([number("12.5"), number("-3"), number(".5"), number("5.")]).toEqual([12.5, -3, 0.5, 5]);
    expect(["", "abc", "1e3", "1 2", "12,5", "1234567890.1234567"].map(number)).toEqual(Array(6).fill(undefined));
    expect([isFaulty(cell("abc")), isFaulty(cell("")), isFaulty(cell("0"))]).toEqual([true, false, false]);
  });

  it("is the same as what is held when it means the same", () => {
    expect(same(cell("12.50"), cell("12.5"))).toBe(true);
    expect(same(cell("12.5"), cell("12.5", { justification: "why" }))).toBe(false);
    expect(same(cell(""), cell("0"))).toBe(false);
    expect(cellOf(entry("a", 0.0000001)).value).toBe("0.0000001");
  });
});

describe("entries to be kept", () => {
  const change = (now: Cell, was: Cell = EMPTY) => ({ was, now });

  it("are what is typed on top of what is held, in the order of the form", () => {
    expect(entries(LINES, [entry("b", 2), entry("a", 1)], { c: change(cell("3", { justification: " why " })), b: change(cell("", { special: "no-data" })) })).toEqual([
      { scenario: "a", unit: "day", value: 1 },
      { scenario: "b", unit: "day", special: "no-data" },
      { scenario: "c", unit: "day", value: 3, justification: "why" },
    ]);
  });

  it("leave out what was emptied, and keep what is held while something typed is no number", () => {
    expect(entries(LINES, [entry("a", 1), entry("b", 2)], { a: change(EMPTY), b: change(cell("2x")) })).toEqual([{ scenario: "b", unit: "day", value: 2 }]);
  });

  it("leave alone what is in dispute, and what the form does not know", () => {
    const wanted = entries(LINES, [entry("a", 1), entry("old", 9)], { a: change(cell("5")) }, new Set(["a"]));
    expect(wanted.map((one) => [one.scenario, one.value])).toEqual([["a", 1], ["old", 9]]);
    expect(holds([entry("a", 1), entry("old", 9)], wanted)).toBe(true);
    expect(holds([entry("a", 2), entry("old", 9)], wanted)).toBe(false);
  });
});

describe("a change by somebody else", () => {
  it("goes together with what is typed elsewhere, and is a conflict where both typed", () => {
    const typed = { a: { was: cell("1"), now: cell("5") }, b: { was: EMPTY, now: cell("7") }, c: { was: EMPTY, now: cell("9") } };
    const merged = merge(typed, [entry("a", 1), entry("b", 8), entry("c", 9)]);
    expect(merged.changes).toEqual({ a: typed.a, b: typed.b });
    expect(merged.conflicts).toEqual({ b: cell("8") });
  });
});

describe("a paste", () => {
  const special = (word: string) => (word === "none" ? ("no-data" as const) : undefined);
  const at = (line: number, column: "value" | "special" | "justification" = "value") => ({ line, column });
  const fill = (text: string, line = 0, open = (scenario: string) => scenario !== "-") => paste(block(text), at(line), LINES, () => EMPTY, open, special);

  it("is a block only with tabs or several lines", () => {
    expect(["12", "12\r\n", "1\t2", "1\n2"].map(isBlock)).toEqual([false, false, true, true]);
    expect(block('1\t"a ""b""\nc"\r\n2\t\r\n')).toEqual([["1", 'a "b"\nc'], ["2", ""]]);
  });

  it("fills downwards from the cell it comes to, over the columns of the template", () => {
    expect(fill("1,200.5\t\twhy\nnone\t\tmoved\n3").cells).toEqual({ a: cell("1200.5", { justification: "why" }), b: cell("", { special: "no-data", justification: "moved" }), c: cell("3") });
  });

  it("tells what lies beyond the form and what cannot be changed", () => {
    expect(fill("1\n2\n3", 1, (scenario) => scenario !== "b")).toEqual({ cells: { c: cell("2") }, beyond: 1, shut: 1 });
  });

  it("keeps what is no number, to be seen and mended", () => {
    expect(fill("about 3").cells.a?.value).toBe("about 3");
  });
});

describe("keys", () => {
  const inside = { atStart: false, atEnd: false };
  it("move as in a spreadsheet, and stay inside the form", () => {
    const at = { line: 1, column: "value" as const };
    expect(next(at, { key: "Enter" }, inside, 3)).toEqual({ line: 2, column: "value" });
    expect(next(at, { key: "Enter", shiftKey: true }, inside, 3)).toEqual({ line: 0, column: "value" });
    expect(next({ line: 2, column: "value" }, { key: "ArrowDown" }, inside, 3)).toBeUndefined();
    expect(next(at, { key: "ArrowRight" }, inside, 3)).toBeUndefined();
    expect(next(at, { key: "ArrowRight" }, { atStart: false, atEnd: true }, 3)).toEqual({ line: 1, column: "special" });
    expect(next(at, { key: "ArrowLeft" }, { atStart: true, atEnd: true }, 3)).toBeUndefined();
    expect(next(at, { key: "End", ctrlKey: true }, inside, 3)).toEqual({ line: 2, column: "value" });
  });

  it("belong to an input method while it is used, and to a choice when they change it", () => {
    expect(next({ line: 0, column: "value" }, { key: "Enter", isComposing: true }, inside, 3)).toBeUndefined();
    expect(next({ line: 0, column: "special" }, { key: "ArrowDown" }, { atStart: true, atEnd: true, choosing: true }, 3)).toBeUndefined();
  });
});

describe("what is kept in this browser", () => {
  const store = () => {
    const all = new Map<string, string>();
    return { getItem: (key: string) => all.get(key) ?? null, setItem: (key: string, value: string) => void all.set(key, value), removeItem: (key: string) => void all.delete(key) };
  };

  it("is of one account and filing, and gone when there is nothing left", () => {
    const here = store();
    const changes = { a: { was: EMPTY, now: cell("1") } };
    expect(keepHere(here, "clerk", "f1", changes)).toBe(true);
    expect([keptHere(here, "clerk", "f1"), keptHere(here, "other", "f1"), keptHere(here, "clerk", "f2")]).toEqual([changes, {}, {}]);
    keepHere(here, "clerk", "f1", {});
    expect(keptHere(here, "clerk", "f1")).toEqual({});
  });

  it("may be impossible, which is told", () => {
    const full = { ...store(), setItem: () => { throw new Error("full"); } };
    expect(keepHere(full, "clerk", "f1", { a: { was: EMPTY, now: cell("1") } })).toBe(false);
    expect(keptHere({ ...full, getItem: () => "{broken" }, "clerk", "f1")).toEqual({});
  });
});

describe("the form", () => {
  const measured = (scenario: string, period: string, value: number, demonstration = true) => ({ scenario, period, value, demonstration, acceptedAt: "2026-01-01T00:00:00Z" }) as Schemas["MeasurementView"];

  it("shows the last accepted value up to its own period, made-up ones only beside made-up ones", () => {
    const last = lastValues([measured("a", "2021-S1", 1), measured("a", "2021-12", 2), measured("a", "2022-S1", 3), measured("a", "2021", 4, false), measured("b", "2020", 5)], "2022-Q1", true);
    expect([...last].map(([scenario, one]) => [scenario, one.value])).toEqual([["a", 2], ["b", 5]]);
  });

  it("opens only what the reviewer gave back, and everything when nothing is named", () => {
    const filing = (status: string, named: string[]) => ({ status, returned: { entries: named.map((scenario) => ({ scenario })) } }) as unknown as Filing;
    expect(["a", "b"].map((one) => isOpen(filing("returned", ["a"]), one))).toEqual([true, false]);
    expect(["a", "b"].map((one) => isOpen(filing("returned", []), one))).toEqual([true, true]);
    expect(["draft", "correcting", "submitted", "accepted", "withdrawn"].map((status) => isOpen(filing(status, ["b"]), "a"))).toEqual([true, true, false, false, false]);
  });

  it("finds the scenario that a refusal speaks of", () => {
    const sent = [{ scenario: "a" }, { scenario: "b" }];
    expect([scenarioOf("entries[1].value", sent), scenarioOf("entries", sent), scenarioOf("entries[7]", sent), scenarioOf(undefined, sent)]).toEqual(["b", undefined, undefined, undefined]);
  });

  it("counts what still stands in the way of a submission", () => {
    const finding = (code: string, severity: string) => ({ code, severity, message: "" }) as Schemas["FindingView"];
    const found: Record<string, Schemas["FindingView"][]> = { a: [finding("evidence-required", "blocks"), finding("outlier", "needs-justification")], b: [finding("outlier", "needs-justification")], c: [] };
    const cells: Record<string, Cell> = { a: cell("1"), b: cell("2", { justification: "so" }), c: cell("x") };
    const desk = { form: { lines: LINES }, cell: (one: string) => cells[one], findings: (one: string) => found[one] } as unknown as Parameters<typeof pending>[0];
    expect(pending(desk, () => false)).toEqual({ blocking: 1, unanswered: 1, answered: 1, faulty: 1 });
    expect(pending(desk, (one) => one === "a").blocking).toBe(0);
  });
});

describe("the history", () => {
  it("knows why the last correction was begun", () => {
    const step = (kind: string, reason: string | null) => ({ kind, reason }) as unknown as Parameters<typeof told>[0][number];
    expect(corrected([step("correction-started", "once"), step("accepted", null), step("correction-started", "again"), step("edited", null)])?.reason).toBe("again");
    expect(corrected([step("accepted", null)])).toBeUndefined();
  });

  it("tells edits of one person that follow each other as one, the newest step first", () => {
    const step = (kind: string, by: string, number_: number) => ({ kind, by, step: number_ }) as unknown as Schemas["FilingEventView"];
    const all = told([step("created", "x", 1), step("edited", "x", 2), step("edited", "x", 3), step("edited", "y", 4), step("submitted", "x", 5)]);
    expect(all.map((one) => [one.kind, one.by, one.step, one.times])).toEqual([["submitted", "x", 5, 1], ["edited", "y", 4, 1], ["edited", "x", 3, 2], ["created", "x", 1, 1]]);
  });
});
