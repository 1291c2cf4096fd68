import { afterEach, describe, expect, it, vi } from "vitest";
import { api } from "../src/api/client";
import { inForce, periodOf, published, sinceThen, type Edition } from "../src/pages/published";

const NOW = Date.parse("2022-01-01T00:00:00Z");
const edition = (number: number, more: Partial<Edition> = {}): Edition => ({ number, kind: "preliminary", periods: ["2021-S1"], corrects: null, embargoUntil: null, ...more });

describe("the last published edition", () => {
  it("is public and not corrected; what corrects it under embargo does not count yet", () => {
    const later = "2022-01-02T00:00:00Z";
    expect(inForce([edition(1), edition(2, { embargoUntil: later }), edition(3, { embargoUntil: "2021-12-31T00:00:00Z" })], NOW).map((one) => one.number)).toEqual([3, 1]);
    expect(inForce([edition(1), edition(2, { corrects: 1 })], NOW).map((one) => one.number)).toEqual([2]);
    expect(inForce([edition(1), edition(2, { corrects: 1, embargoUntil: later })], NOW).map((one) => one.number)).toEqual([1]);
  });

  it("is compared in the same period, else in its newest as long, else in its newest", () => {
    const of = (...periods: string[]) => periodOf({ periods }, "2021-S2");
    expect([of("2021-S1", "2021-S2", "2022"), of("2020-S2", "2021-S1", "2021"), of("2021-Q3", "2020-Q4"), of()]).toEqual(["2021-S2", "2021-S1", "2021-Q3", undefined]);
  });

  it("is held against what is known of both", () => {
    expect(sinceThen([{ now: 2, then: 1 }, { now: 1, then: 1 }, { now: 0, then: 1 }, { now: null, then: 1 }, { now: 3, then: null }])).toEqual({ up: 1, down: 1, same: 1 });
  });
});

describe("what an edition says of a region", () => {
  const answers = (known: Record<number, number | null | "refused">) =>
    vi.spyOn(api, "GET").mockImplementation(((path: string, asked: { params: { path: { number: number } } }) => {
      const scores = path.endsWith("/scores") ? known[asked.params.path.number] : undefined;
      const items = path.endsWith("/scores") ? [{ node: "paying-taxes", score: scores ?? null }] : Object.keys(known).map((one) => edition(Number(one)));
      const refusal = { error: { type: "urn:yingshang:problem:unknown-value" }, response: new Response(null, { status: 400 }) };
      return Promise.resolve(scores === "refused" ? refusal : { data: { items, total: items.length }, response: new Response() });
    }) as never);
  afterEach(() => vi.restoreAllMocks());

  it("comes from the newest one that knows it", async () => {
    answers({ 1: 50, 2: 60, 3: null, 4: "refused" });
    const found = await published("370306", "2021-S1");
    expect([found?.edition.number, found?.period, found?.scores.get("paying-taxes")?.score]).toEqual([2, "2021-S1", 60]);
  });

  it("is nothing where none does", async () => {
    answers({ 1: null });
    expect(await published("370306", "2021-S1")).toBeNull();
    answers({});
    expect(await published("370306", "2021-S1")).toBeNull();
  });
});
