import { effectScope } from "vue";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Trouble } from "../src/api/trouble";
import { EMPTY, type Cell } from "../src/pages/filing/cells";
import { useDesk, type Desk } from "../src/pages/filing/desk";
import type { Filing, Form } from "../src/pages/filing/form";

/** The client takes hold of fetch when it is loaded. */
const network = vi.hoisted(() => {
  const network = { answer: (_: Request): Promise<Response> => Promise.reject(new Error("nobody asked")) };
  globalThis.fetch = (request) => network.answer(request as Request);
  return network;
});

const cell = (value: string): Cell => ({ ...EMPTY, value });
const filing = (version: number, value: number) =>
  ({ id: "f", version, status: "draft", entries: [{ scenario: "a", unit: "day", value, special: null, justification: null, findings: [] }] }) as unknown as Filing;
const text = (zh: string) => ({ zh, en: zh });
const form = { lines: [{ scenario: "a", unit: "day", metric: { name: text("Time") }, spec: { name: text("standard case") } }] } as unknown as Form;

describe("what is typed while a saving is on its way", () => {
  const scope = effectScope();
  let saved: number[] = [];
  let answer: (answer: Response) => void = () => {};
  let desk: Desk;

  beforeEach(() => {
    const kept = new Map<string, string>();
    const localStorage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
    vi.stubGlobal("window", { ...window, localStorage, addEventListener: () => {}, removeEventListener: () => {}, setTimeout: () => 0, clearTimeout: () => {} });
    vi.stubGlobal("document", { addEventListener: () => {}, removeEventListener: () => {}, visibilityState: "visible" });
    saved = [];
    network.answer = async (request) => {
      saved.push(((await request.json()) as { entries: { value: number }[] }).entries[0]!.value);
      return new Promise<Response>((resolve) => (answer = resolve));
    };
    desk = scope.run(() => useDesk(filing(1, 3), form))!;
  });
  afterEach(() => vi.unstubAllGlobals());

  const answers = (version: number, value: number) => answer(new Response(JSON.stringify(filing(version, value)), { headers: { "Content-Type": "application/json" } }));

  it("stays and is saved next, even when it is what was held before", async () => {
    desk.type("a", cell("1"));
    const first = desk.save();
    await vi.waitFor(() => expect(saved).toEqual([1]));
    desk.type("a", cell("3"));
    answers(2, 1);
    await first;
    expect([desk.cell("a").value, desk.state.value]).toEqual(["3", "typing"]);
    const second = desk.save();
    await vi.waitFor(() => expect(saved).toEqual([1, 3]));
    answers(3, 3);
    await second;
    expect([desk.cell("a").value, desk.state.value, desk.waiting.value]).toEqual(["3", "saved", false]);
  });

  it("is no change any more when the saving failed and what was held before is typed again", async () => {
    desk.type("a", cell("1"));
    const first = desk.save();
    await vi.waitFor(() => expect(saved).toEqual([1]));
    desk.type("a", cell("3"));
    answer(new Response("{}", { status: 502, headers: { "Content-Type": "application/problem+json" } }));
    await first;
    await desk.save();
    expect([saved, desk.state.value, desk.waiting.value]).toEqual([[1], "saved", false]);
  });

  it("is refused with the names of lines, not with the places of their entries", async () => {
    const violations = [{ field: "entries[0].value", message: "say why" }, { field: "other", message: "too late" }];
    const refused = new Response(JSON.stringify({ title: "T", violations }), { status: 422, headers: { "Content-Type": "application/problem+json" } });
    const met = await desk.step(() => Promise.reject(Trouble.of(refused, { title: "T", violations }))).catch((thrown: unknown) => thrown as Trouble);
    expect((met as Trouble).violations).toEqual(["Time · standard case: say why", "other: too late"]);
    expect(desk.refused.value).toEqual({ a: ["say why"] });
  });
});
