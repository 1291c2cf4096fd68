import { describe, expect, it } from "vitest";
import en from "../src/texts/en.json";
import { passes, Trouble } from "../src/api/trouble";
import { csv } from "../src/figures/csv";
import { LOOKS, TARGET_STATUSES } from "../src/figures/status";
import { before, compared } from "../src/pages/overview";
import { frequency } from "../src/pages/indicator";
import { newest, usual, type Region } from "../src/place";
import type { Schemas } from "../src/api/client";

const region = (code: string, level: string): Region => ({ code, level, parent: null, name: { zh: code, en: code } });
const overall = (code: string, score: number | null, coverage: number) => ({ region: code, score, coverage }) as Schemas["ScoreView"];

describe("csv", () => {
  it("quotes what needs it, starts with a byte order mark and ends lines with CRLF", () => {
    expect(csv({ columns: ["a", "b"], rows: [["x,y", 1.5], ['say "hi"', null]] })).toBe('\ufeffa,b\r\n"x,y",1.5\r\n"say ""hi""",\r\n');
  });

  it("lets no spreadsheet run a text, and leaves numbers alone", () => {
    expect(csv({ columns: ["=1+1", "＠x"], rows: [["-cmd", -5]] })).toBe("\ufeff'=1+1,'＠x\r\n'-cmd,-5\r\n");
  });
});

describe("periods", () => {
  it("have one before, as long as they are", () => {
    expect(["2021", "2021-S1", "2021-S2", "2021-Q1", "2021-01", "2021-11", "x"].map(before)).toEqual(["2020", "2020-S2", "2021-S1", "2020-Q4", "2020-12", "2021-10", undefined]);
  });

  it("have a frequency", () => {
    expect(["2021", "2021-S1", "2021-Q1", "2021-01"].map(frequency)).toEqual(["A", "S", "Q", "M"]);
  });
});

describe("regions", () => {
  const regions = [region("37", "province"), region("3703", "city"), region("370303", "district"), region("370306", "district")];

  it("begin with the city that has a score, else with the one of which most is known", () => {
    expect(usual(regions, [overall("370303", 90, 1), overall("3703", 80, 1)])).toBe("3703");
    expect(usual(regions, [overall("370303", null, 0.2), overall("370306", null, 0.3), overall("37", null, 0)])).toBe("370306");
    expect(usual(regions, [])).toBe("37");
    expect(usual([], [])).toBe("");
  });

  it("keeps the newest period with an overall score on the first page, while a newer one fills", async () => {
    const of = (known: Record<string, (number | null)[]>) => newest(Object.keys(known), (one) => Promise.resolve((known[one] ?? []).map((score) => ({ score }))));
    expect((await of({ "2022-S1": [null, null], "2021-S2": [null, 80] })).period).toBe("2021-S2");
    expect((await of({ "2022-S1": [0], "2021-S2": [80] })).period).toBe("2022-S1");
    expect(await of({ "2022-S1": [null], "2021-S2": [] })).toEqual({ period: "2022-S1", scores: [{ score: null }] });
    expect(await of({})).toEqual({ period: "", scores: [] });
  });

  it("are all compared while they are few, else the chosen one with its peers", () => {
    expect(compared(regions, "37")).toEqual(regions);
    const many = [...regions, ...Array.from({ length: 40 }, (_, i) => region(`4${i}`, "district"))];
    const chosen = compared(many, "437").map((one) => one.code);
    expect(chosen).toHaveLength(12);
    expect(chosen[0]).toBe("437");
    expect(new Set(chosen).size).toBe(12);
    expect(chosen).not.toContain("3703");
  });
});

describe("statuses", () => {
  it("have a sign of their own where they stand side by side, and a word", () => {
    const signs = TARGET_STATUSES.map((status) => LOOKS[status]?.sign);
    expect(new Set(signs).size).toBe(TARGET_STATUSES.length);
    expect(Object.keys(LOOKS).sort()).toEqual(Object.keys(en.status).sort());
  });
});

describe("trouble", () => {
  const answer = (status: number) => new Response(null, { status, headers: { "X-Request-Id": "r-1" } });

  it("is told apart by what the reader can do about it", () => {
    expect([401, 403, 404, 409, 500, 502, 504].map((status) => Trouble.of(answer(status), {}).kind)).toEqual(["no-permission", "no-permission", "absent", "problem", "problem", "offline", "offline"]);
  });

  it("passes by itself where nobody has to change anything, with a problem document or without", () => {
    expect([409, 412, 429, 500, 503, 504].map((status) => passes(Trouble.of(answer(status), "no document")))).toEqual([false, false, true, true, true, true]);
    expect(passes(new Trouble("offline"))).toBe(true);
    expect(passes(new Trouble("problem"))).toBe(false);
  });

  it("keeps the words of the problem document and the number of the request", () => {
    const met = Trouble.of(answer(400), { title: "T", detail: "D", violations: [{ field: "size", message: "too large" }, { message: "so" }] });
    expect([met.title, met.detail, met.violations, met.requestId]).toEqual(["T", "D", ["size: too large", "so"], "r-1"]);
    expect(Trouble.of(answer(500), "not a document").title).toBeUndefined();
  });
});
