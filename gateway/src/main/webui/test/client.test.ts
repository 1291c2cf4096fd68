import { describe, expect, it, vi } from "vitest";
import { api, body } from "../src/api/client";
import type { Trouble } from "../src/api/trouble";

/** The client takes hold of fetch when it is loaded. */
const network = vi.hoisted(() => {
  const network = { answer: (_: Request): Promise<Response> => Promise.reject(new Error("nobody asked")) };
  globalThis.fetch = (request) => network.answer(request as Request);
  return network;
});

const regions = () =>
  body(api.GET("/api/v1/regions", { params: { query: {} } })).then(
    (page) => page.total,
    (thrown: unknown) => (thrown as Trouble).kind,
  );
const json = (text: string) => new Response(text, { headers: { "Content-Type": "application/json" } });

describe("an answer", () => {
  it("that is whole is read", async () => {
    network.answer = () => Promise.resolve(json('{"items": [], "total": 7}'));
    expect(await regions()).toBe(7);
  });

  it("that ends before it is whole is a lost connection", async () => {
    network.answer = () => Promise.resolve(json('{"items": ['));
    expect(await regions()).toBe("offline");
  });

  it("that never comes is given up", async () => {
    const patience = new AbortController();
    const waits = vi.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
    const sent = new Promise<void>((resolve) => {
      network.answer = (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason));
          resolve();
        });
    });
    const asked = regions();
    await sent;
    patience.abort();
    expect(await asked).toBe("offline");
    expect(waits).toHaveBeenCalledWith(90_000);
  });
});
