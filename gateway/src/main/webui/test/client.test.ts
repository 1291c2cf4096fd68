import { afterEach, describe, expect, it, vi } from "vitest";
import { api, body } from "../src/api/client";
import { Trouble } from "../src/api/trouble";

const regions = () => body(api.GET("/api/v1/regions", { params: { query: {} } })).catch((thrown: unknown) => (thrown as Trouble).kind);

afterEach(() => vi.restoreAllMocks());

describe("an answer", () => {
  it("that ends before it is whole is a lost connection", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response('{"items": [', { headers: { "Content-Type": "application/json" } }));
    expect(await regions()).toBe("offline");
  });

  it("that never comes is given up", async () => {
    const given = new AbortController();
    vi.spyOn(AbortSignal, "timeout").mockReturnValue(given.signal);
    vi.spyOn(globalThis, "fetch").mockImplementation(
      (request) => new Promise((_, reject) => (request as Request).signal.addEventListener("abort", () => reject(new DOMException("gone", "TimeoutError")))),
    );
    const asked = regions();
    await Promise.resolve();
    given.abort();
    expect(await asked).toBe("offline");
  });
});
