import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Trouble } from "../src/api/trouble";
import { bars, ground } from "../src/figures/waterfall";
import { faults, isDraft, packed } from "../src/parts/signoff/draft";
import { overall } from "../src/parts/signoff/frozen";
import { correctable, instant, stage, standing, type Candidate, type Edition, type Plan } from "../src/parts/signoff/publishing";
import { isKnown } from "../src/parts/signoff/rules";
import { outcome, shown, type Row } from "../src/parts/signoff/whatIf";
import { crc32, zip } from "../src/parts/signoff/zip";

const names = { before: "before", after: "after", others: (n: number) => `${n} others`, rounding: "rounding" };
const part = (name: string, points: number) => ({ name, points });

describe("a waterfall", () => {
  it("ends exactly where the score after is, however many parts are put together", () => {
    const parts = Array.from({ length: 40 }, (_, i) => part(`p${i}`, (i % 3 === 0 ? -1 : 1) * (0.00007 + i * 0.01003)));
    const sum = Number(parts.reduce((all, one) => all + Math.round(one.points * 1e5), 0)) / 1e5;
    for (const most of [3, 15, 100]) {
      const all = bars(74.19568, parts, 0.00001, names, most);
      expect(all.at(-1)?.to).toBe(Math.round((74.19568 + sum + 0.00001) * 1e5) / 1e5);
      all.slice(1, -2).forEach((one, i) => expect(all[i + 2]?.from).toBe(one.to));
      expect(all.filter((one) => one.kind !== "whole").length).toBeLessThanOrEqual(most + 1);
    }
  });

  it("shows the largest parts, whichever way, and the sum of the others", () => {
    const all = bars(50, [part("a", 0.5), part("b", -2), part("c", 1), part("d", 0.25), part("e", 0)], 0, names, 3);
    expect(all.map((one) => [one.name, one.kind])).toEqual([["before", "whole"], ["b", "down"], ["c", "up"], ["2 others", "up"], ["after", "whole"]]);
    expect(all.at(-2)).toMatchObject({ from: 49, to: 49.75 });
  });

  it("begins its axis below everything that moves, at 0 at the earliest unless something goes below", () => {
    expect(ground(bars(76, [part("a", 4)], 0, names, 9))).toBe(75);
    expect(ground(bars(0.2, [part("a", 4)], 0, names, 9))).toBe(0);
    expect(ground(bars(1, [part("a", -4), part("b", 3)], 0, names, 9))).toBeLessThan(-2);
  });
});

const edition = (number: number, kind: string, periods: string[], more: Partial<Edition> = {}) => ({ number, kind, periods, correctedBy: null, candidate: number + 100, ...more }) as Edition;

describe("publication", () => {
  const candidate = (status: string) => ({ id: 7, status, periods: ["2021-S1"] }) as Candidate;

  it("knows how far a candidate has come", () => {
    const plan = { candidate: 7, status: "planned" } as Plan;
    expect(stage(candidate("open"), [], [])).toBe("awaiting");
    expect(stage(candidate("rejected"), [], [])).toBe("rejected");
    expect(stage(candidate("approved"), [], [{ ...plan, status: "cancelled" }])).toBe("approved");
    expect(stage(candidate("approved"), [], [plan])).toBe("planned");
    expect(stage(candidate("approved"), [edition(1, "final", ["2021-S1"], { candidate: 7 })], [plan])).toBe("published");
  });

  it("corrects what is about exactly the same periods and not corrected yet", () => {
    const all = [edition(1, "final", ["2021-S1"], { correctedBy: 2 }), edition(2, "final", ["2021-S1"]), edition(3, "preliminary", ["2021-S1", "2021-S2"])];
    expect(correctable(["2021-S1"], all).map((one) => one.number)).toEqual([2]);
    expect(correctable(["2021-S2", "2021-S1"], all).map((one) => one.number)).toEqual([3]);
    expect(standing(["2021-S2", "2021-S1"], all)?.number).toBe(2);
    expect(standing(["2021-S2"], all)).toBeUndefined();
  });

  it("takes times as those of Asia/Shanghai", () => {
    expect(instant("2021-08-01T09:00")).toBe("2021-08-01T01:00:00.000Z");
    expect(instant("")).toBeNull();
  });
});

describe("a draft", () => {
  it("is one zip, or some of the six files", () => {
    expect([["a.zip"], ["nodes.tsv", "targets.tsv"]].every(isDraft)).toBe(true);
    expect([[], ["a.zip", "b.zip"], ["notes.tsv"], ["nodes.tsv", "a.zip"]].some(isDraft)).toBe(false);
  });

  it("is sent as it is when it is a zip, and zipped with its files in their places otherwise", async () => {
    const ready = new File(["x"], "draft.ZIP");
    expect(await packed([ready], undefined)).toBe(ready);
    const made = new Uint8Array(await (await packed([new File(["abc"], "nodes.tsv")], undefined)).arrayBuffer());
    const text = new TextDecoder("latin1").decode(made);
    expect(text.startsWith("PK\u0003\u0004")).toBe(true);
    expect(text).toContain("nodes.tsvabc");
    expect(new DataView(made.buffer).getUint32(14, true)).toBe(crc32(new TextEncoder().encode("abc")));
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("lists every file in the directory of its zip, at the place where it is", async () => {
    const bytes = new Uint8Array(await zip(new Map([["a", new Uint8Array(3)], ["bc", new Uint8Array(5)]])).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    expect(view.getUint32(end, true)).toBe(0x06054b50);
    expect(view.getUint16(end + 10, true)).toBe(2);
    const directory = view.getUint32(end + 16, true);
    expect(directory + view.getUint32(end + 12, true)).toBe(end);
    const second = directory + 46 + 1;
    expect(view.getUint32(second, true)).toBe(0x02014b50);
    expect(view.getUint32(view.getUint32(second + 42, true), true)).toBe(0x04034b50);
  });

  it("has its faults by file, line and column", () => {
    const violations = [{ field: "nodes.tsv.weight", row: 5, message: "no number" }, { field: "targets.tsv", row: 1, message: "x" }, { field: "", message: "y" }];
    const refused = Trouble.of(new Response(null, { status: 422 }), { type: "urn:yingshang:problem:draft-faulty", violations });
    expect(refused.code).toBe("draft-faulty");
    expect(faults(refused)).toEqual([
      { file: "nodes.tsv", line: 5, column: "weight", message: "no number" },
      { file: "targets.tsv", line: 1, column: "", message: "x" },
      { file: "", line: null, column: "", message: "y" },
    ]);
  });
});

describe("the rules of framework files", () => {
  const source = join(import.meta.dirname, "../../../../../indicators-service/src/main/java/yingshang/catalogue");
  const files = readdirSync(source).filter((name) => /^(Tsv|Framework|Goalpost)\w*\.java$/.test(name));
  const said = files.flatMap((name) => [...readFileSync(join(source, name), "utf8").matchAll(/\.?(?:fault|faults\.add|parsed)\([^;]*?"((?:is|must|there|unknown|file|header|not|leads|best,) ?[^"]*)"( \+)?/g)]);

  it("are all known here, so that none is shown in another language", () => {
    expect(said.length).toBeGreaterThan(30);
    const whole = (text: string, goes: string | undefined) => (goes ? `${text}${text.includes("from") ? "1 to 2" : text === "must have " ? "3 fields" : "x"}` : text);
    expect(said.map((found) => whole(found[1] ?? "", found[2])).filter((message) => !isKnown(message))).toEqual([]);
  });
});

describe("a comparison", () => {
  const row = (region: string, before: number | null, after: number | null, ranks = [1, 1]) =>
    ({ region, period: "2021-S1", node: "n", inForce: { state: "scored", score: before, rank: ranks[0] }, other: { state: "scored", score: after, rank: ranks[1] }, difference: before === null || after === null ? null : after - before }) as Row;
  const rows = [row("a", 50, 50), row("b", 50, 52), row("c", 50, 47, [1, 2]), row("d", null, 50)];

  it("comes to how many change, in rank too, and the extremes", () => {
    expect(outcome(rows)).toMatchObject({ compared: 4, changed: 3, ranks: 1, up: { region: "b" }, down: { region: "c" } });
    expect(outcome([row("a", 1, 1)])).toEqual({ compared: 1, changed: 0, ranks: 0 });
  });

  it("shows what differs most first", () => {
    expect(shown(rows, "", true).map((one) => one.region)).toEqual(["c", "b", "d"]);
    expect(shown(rows, "a", false).map((one) => one.region)).toEqual(["a"]);
  });
});

describe("frozen scores", () => {
  it("are the overall ones of the file, unknown ones null", () => {
    const csv = "region,period,node,kind,state,score,score_unrounded,coverage,rank,peers\n1,2021-S1,overall,overall,scored,76.01872,76.0,1.00000,1,2\n1,2021-S1,x,dimension,scored,1,1,1,1,1\n2,2021-S1,overall,overall,below-coverage,,,0.5,,\n";
    expect(overall(csv)).toEqual([
      { region: "1", period: "2021-S1", state: "scored", score: 76.01872, coverage: 1, rank: 1 },
      { region: "2", period: "2021-S1", state: "below-coverage", score: null, coverage: 0.5, rank: null },
    ]);
  });
});
