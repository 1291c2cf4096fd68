import { describe, expect, it } from "vitest";
import { narrowed, pageOf } from "../src/ask";
import { keyStatus, scopesOf } from "../src/pages/account/keys";
import { keysOf } from "../src/pages/administration/audit";
import { fault, instantOf, localOf, openTo, sent } from "../src/pages/administration/desk";
import { examples } from "../src/pages/developers/examples";
import { agreed, fits, temporary } from "../src/passwords";

describe("passwords", () => {
  it("have twelve characters at least and 72 bytes at most", () => {
    expect([fits("elf zeichen"), fits("zwölf zeiche"), fits("密".repeat(12)), fits("密".repeat(24)), fits("密".repeat(25))]).toEqual([false, true, true, true, false]);
  });

  it("are taken when both are the same", () => {
    expect([agreed({ first: "a long password", second: "a long password" }), agreed({ first: "a long password", second: "another" }), agreed({ first: "short", second: "short" })]).toEqual([true, false, false]);
  });

  it("that are temporary can be read out, and no letter is drawn more often than another", () => {
    expect(temporary(() => Uint8Array.from({ length: 40 }, (_, i) => i))).toBe("abcd-efgh-jkmn-pqrs-tuvw");
    expect(temporary(() => Uint8Array.from({ length: 40 }, (_, i) => 255 - i))).not.toMatch(/[01ilo]/);
    const fresh = temporary();
    expect(fresh).toMatch(/^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
    expect(fits(fresh)).toBe(true);
    expect(temporary()).not.toBe(fresh);
  });
});

describe("filters in the address", () => {
  it("begin with the first page whenever one changes", () => {
    expect(narrowed({ role: "ADMIN", page: "3" }, { role: undefined, name: "zhang" })).toEqual({ name: "zhang" });
    expect(narrowed({ role: "ADMIN", page: "3" }, { page: "4" })).toEqual({ role: "ADMIN", page: "4" });
  });

  it("count pages from one, the API from zero; nonsense is the first", () => {
    expect([pageOf("1"), pageOf("7"), pageOf(""), pageOf("x"), pageOf("-2")]).toEqual([0, 6, 0, 0, 0]);
  });
});

describe("the desk of administration", () => {
  it("shows each role only what it may open", () => {
    const names = (roles: Parameters<typeof openTo>[0]) => openTo(roles).map((part) => part.name);
    expect(names(["ADMIN"])).toEqual(["accounts", "keys", "mail", "audit"]);
    expect(names(["TASK_FORCE"])).toEqual(["rounds", "extensions", "assignments", "mail", "audit"]);
    expect(names(["DEPARTMENT", "REVIEWER", "EVALUATOR"])).toEqual([]);
  });

  it("takes times as those of Asia/Shanghai, wherever the browser is", () => {
    expect(instantOf("2021-08-31T18:00")).toBe("2021-08-31T10:00:00.000Z");
    expect([instantOf(""), instantOf("2021-13-01T00:00")]).toEqual([undefined, undefined]);
    expect(localOf("2021-08-31T16:30:00Z")).toBe("2021-09-01T00:30");
    expect(localOf(null)).toBe("");
  });

  it("knows duties that the API would refuse", () => {
    const duties = (roles: Parameters<typeof openTo>[0], department = "", regions: string[] = []) => fault({ roles: [...roles], department, regions });
    expect(duties([])).toBe("roleMissing");
    expect(duties(["ADMIN", "REVIEWER"])).toBe("adminOnly");
    expect(duties(["HEAD"])).toBe("headAlone");
    expect(duties(["DEPARTMENT"], "tax-bureau")).toBe("departmentIncomplete");
    expect(duties(["DEPARTMENT", "HEAD"], "tax-bureau", ["370306"])).toBeUndefined();
    expect(duties(["EVALUATOR"])).toBeUndefined();
  });

  it("says in the reader's words what the audit log notes in its own", () => {
    expect(keysOf("cookie")).toEqual(["administration.word.cookie"]);
    expect(keysOf("[DEPARTMENT, HEAD]")).toEqual(["account.role.DEPARTMENT", "account.role.HEAD"]);
    expect(keysOf("[READ_RESULTS]")).toEqual(["account.scope.READ_RESULTS"]);
    expect([keysOf("zhang"), keysOf("403"), keysOf("POST /api/v1/ratings")]).toEqual([undefined, undefined, undefined]);
  });

  it("leaves out a department that is none", () => {
    expect(sent({ roles: ["REVIEWER"], department: "", regions: [] })).toEqual({ roles: ["REVIEWER"], regions: [] });
    expect(sent({ roles: ["DEPARTMENT"], department: "x", regions: ["1"] })).toEqual({ roles: ["DEPARTMENT"], department: "x", regions: ["1"] });
  });
});

describe("API keys", () => {
  const now = new Date("2021-09-01T00:00:00Z");
  it("are good until they expire or are revoked", () => {
    const state = (expiresAt: string, revokedAt: string | null) => keyStatus({ expiresAt, revokedAt }, now);
    expect(state("2021-09-01T00:00:01Z", null)).toBe("good");
    expect(state("2021-09-01T00:00:00Z", null)).toBe("expired");
    expect(state("2021-08-01T00:00:00Z", "2021-07-01T00:00:00Z")).toBe("revoked");
  });

  it("write for departments only", () => {
    expect(scopesOf(["DEPARTMENT", "HEAD"])).toContain("WRITE_FILINGS");
    expect(scopesOf(["EVALUATOR"])).not.toContain("WRITE_FILINGS");
  });
});

describe("examples for programs", () => {
  it("name this suite, a region and period it has, and its last edition", () => {
    const lines = Object.values(examples("https://suite.example", { region: "370306", period: "2021-S1" }, 7)).join("\n");
    expect(lines).toContain("https://suite.example/api/v1/scores?period=2021-S1&region=370306&size=100");
    expect(lines).toContain("https://suite.example/api/v1/editions/7/files/edition-7.zip");
    expect(lines.match(/https?:\/\/[^/']+/g)?.every((origin) => origin === "https://suite.example")).toBe(true);
  });
});
