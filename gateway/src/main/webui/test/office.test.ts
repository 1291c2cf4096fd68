import { describe, expect, it } from "vitest";
import { narrowed, pageOf } from "../src/ask";
import { keyStatus, scopesOf } from "../src/pages/account/keys";
import { keysOf } from "../src/pages/administration/audit";
import { heldOf, lacksOf, narrowedRows, rowsOf, sheetOf } from "../src/pages/administration/departments";
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
    expect(names(["ADMIN"])).toEqual(["accounts", "keys", "departments", "mail", "audit"]);
    expect(names(["TASK_FORCE"])).toEqual(["rounds", "extensions", "assignments", "departments", "mail", "audit"]);
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

describe("departments", () => {
  const department = (code: string, region: string | null, zh = code) => ({ code, region, name: { zh, en: `The ${code}` }, source: { document: "d", clause: "1" } });
  const assigned = (of: string, indicator: string, region: string, role: "lead" | "responsible") => ({ department: of, indicator, region, role }) as Parameters<typeof heldOf>[0][number];
  const mailbox = (kind: "department" | "head" | "role", code: string) => ({ kind, code, address: `${kind}@${code}`, setBy: "a", setAt: "2021-01-01T00:00:00Z" });
  const account = (of: string | null) => ({ department: of }) as NonNullable<Parameters<typeof rowsOf>[3]>[number];
  const known = [department("tax", "370306", "税务局"), department("court", null, "法院")];
  const held = [assigned("tax", "b", "370306", "responsible"), assigned("tax", "a", "370303", "lead"), assigned("tax", "a", "370306", "lead"), assigned("tax", "c", "370306", "responsible")];
  const rows = rowsOf(known, held, [mailbox("department", "tax"), mailbox("head", "court"), mailbox("role", "court")], [account("tax"), account("tax"), account(null)]);
  const found = (more: Partial<Parameters<typeof narrowedRows>[1]>) => narrowedRows(rows, { name: "", region: "", without: "", ...more }).map((one) => one.department.code);

  it("have their indicators together by part and regions, leads first", () => {
    expect(rows[0]?.held).toEqual([{ role: "lead", indicators: ["a"], regions: ["370303", "370306"] }, { role: "responsible", indicators: ["b", "c"], regions: ["370306"] }]);
    expect(rows.map((one) => [one.mailbox, one.head, one.accounts])).toEqual([["department@tax", null, 2], [null, "head@court", 0]]);
  });

  it("are found by name, code, region and by what they lack", () => {
    expect([found({ name: "税务" }), found({ name: "COURT" }), found({ region: "370306" }), found({ region: "above" }), found({ name: "bank" })]).toEqual([["tax"], ["court"], ["tax"], ["court"], []]);
    expect([found({ without: "mailbox" }), found({ without: "indicator" }), found({ without: "account" }), found({ without: "nonsense" })]).toEqual([["court"], ["court"], ["court"], ["tax", "court"]]);
  });

  it("say nothing of accounts to whom they are not shown", () => {
    const without = rowsOf(known, held, []);
    expect(lacksOf(false)).not.toContain("account");
    expect(without.map((one) => one.accounts)).toEqual([undefined, undefined]);
    expect(narrowedRows(without, { name: "", region: "", without: "account" })).toEqual(without);
    const words = { t: (key: string) => key, name: () => "n", region: () => "r", held: () => "h" };
    expect([sheetOf(without, words).columns.length, sheetOf(rows, words).columns.length, sheetOf(rows, words).rows[0]]).toEqual([8, 9, ["tax", "n", "r", "d", "1", "h\nh", "department@tax", null, 2]]);
  });
});
