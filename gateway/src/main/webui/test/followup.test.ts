import { beforeEach, describe, expect, it } from "vitest";
import type { Schemas } from "../src/api/client";
import { Trouble } from "../src/api/trouble";
import { i18n, speak } from "../src/i18n";
import { duration, jobName, type Run } from "../src/pages/followup/jobs";
import { everyRow, sheetOf, shownOf, usualRound, type Column } from "../src/pages/followup/list";
import { appealColumns, completenessColumns, missingColumns } from "../src/pages/followup/lists";
import { KINDS, reminderColumns } from "../src/pages/followup/reminders";
import { isComplete, nothingGiven, stepsFor } from "../src/pages/measures/measures";
import zh from "../src/texts/followup/zh.json";

beforeEach(() => {
  i18n.global.mergeLocaleMessage("zh", zh);
  speak("zh");
});

const pagesOf = (total: number, asked: number[] = []) => async (page: number, size: number) => {
  asked.push(page);
  const items = Array.from({ length: Math.max(0, Math.min(size, total - page * size)) }, (_, i) => page * size + i);
  return { data: { items, total }, response: new Response() };
};

describe("a file of a list", () => {
  it("has every row, page after page, and no page is asked for in vain", async () => {
    const asked: number[] = [];
    const { rows, total } = await everyRow(pagesOf(250, asked));
    expect([rows.length, rows[249], total, asked]).toEqual([250, 249, 250, [0, 1, 2]]);
    expect((await everyRow(pagesOf(0))).rows).toEqual([]);
  });

  it("ends at its bound and says how many there are", async () => {
    const asked: number[] = [];
    const { rows, total } = await everyRow(pagesOf(1_000, asked), 150);
    expect([rows.length, total, asked]).toEqual([150, 1_000, [0, 1]]);
  });

  it("is refused as a whole when a page is", async () => {
    const refused = async () => ({ error: { title: "T" }, response: new Response(null, { status: 503 }) });
    await expect(everyRow(refused)).rejects.toBeInstanceOf(Trouble);
  });

  it("has numbers where the page has words, and the same columns", () => {
    const row = { by: "department", code: "tax-bureau", completeness: 0.83333, missing: 1, filed: 0 } as Schemas["CompletenessView"];
    const columns = completenessColumns("department");
    const at = columns.findIndex((one) => one.title === "完整率");
    expect(sheetOf(columns, [row]).rows[0]?.[at]).toBe(0.83333);
    expect(shownOf(columns[at]!, row)).toBe("83.3%");
    expect(sheetOf(columns, []).columns).toHaveLength(columns.length);
  });
});

describe("a list", () => {
  it("shows nothing as a dash and 0 as 0", () => {
    const column: Column<{ n: number | null }> = { title: "n", text: (row) => row.n };
    expect([shownOf(column, { n: null }), shownOf(column, { n: 0 })]).toEqual(["—", "0"]);
  });

  it("follows the newest open round, else the newest that has begun", () => {
    const round = (id: string, status: string) => ({ id, status });
    expect(usualRound([round("a", "planned"), round("b", "closed"), round("c", "open")])?.id).toBe("c");
    expect(usualRound([round("a", "planned"), round("b", "closed")])?.id).toBe("b");
    expect(usualRound([round("a", "planned")])).toBeUndefined();
  });

  it("says who has begun and what became of an extension", () => {
    const row = { draft: null, extension: { id: "1", status: "granted", until: "2021-09-10T09:30:00Z" } } as Schemas["MissingFilingView"];
    const [, , , , draft, extension] = missingColumns();
    expect([draft!.text(row), draft!.text({ ...row, draft: "d" }), extension!.text(row), extension!.note!(row)]).toEqual(["尚未填写", "已有草稿", "已批准", "至 2021-09-10 17:30"]);
    expect(extension!.text({ ...row, extension: null })).toBeNull();
  });

  it("names only the deadlines of an appeal that have passed", () => {
    const deadlines = [{ due: "answer", standing: "met", until: "2021-10-11T15:59:59Z" }, { due: "resolution", standing: "overdue", until: "2021-10-27T15:59:59Z" }];
    expect(appealColumns()[5]?.text({ deadlines } as Schemas["AppealView"])).toBe("办结 2021-10-27 23:59");
  });
});

describe("reminders", () => {
  it("have a word for every kind, and say whom and whether by mail", () => {
    expect(KINDS.filter((kind) => !i18n.global.te(`followup.kind.${kind}`))).toEqual([]);
    expect(new Set(KINDS).size).toBe(Object.keys(zh.followup.kind).length);
    const row = { notification: { recipient: { department: "tax-bureau", region: null, role: "HEAD" } }, readers: 0, mail: null } as unknown as Schemas["SentNotificationView"];
    const columns = reminderColumns();
    expect([columns[2]!.text(row), columns[5]!.text(row)]).toEqual(["tax-bureau · 主要负责人", "未设邮箱"]);
  });
});

describe("jobs", () => {
  it("have a name, or their code, and say how long they took", () => {
    const run = { startedAt: "2021-08-01T00:00:00.100Z", endedAt: "2021-08-01T00:00:01.600Z" } as Run;
    expect([jobName("reminders"), jobName("of-tomorrow"), duration(run), duration({ ...run, endedAt: null })]).toEqual(["填报催报", "of-tomorrow", "1.5 秒", "—"]);
  });
});

describe("steps of a measure", () => {
  it("are those of the role, as far as the status lets it", () => {
    expect(stepsFor("overdue", ["DEPARTMENT"])).toEqual(["report", "claim"]);
    expect(stepsFor("done-claimed", ["DEPARTMENT"])).toEqual([]);
    expect(stepsFor("done-claimed", ["TASK_FORCE"])).toEqual(["verify", "return"]);
    expect(stepsFor("suspended", ["TASK_FORCE"])).toEqual(["resume"]);
    expect(stepsFor("in-progress", ["EVALUATOR"])).toEqual([]);
  });

  it("say why; a claim shows proof, another due date is a date", () => {
    const given = { ...nothingGiven(), text: "so" };
    expect([isComplete("report", { ...given, text: " " }), isComplete("report", given), isComplete("claim", given), isComplete("reschedule", given)]).toEqual([false, true, false, false]);
    expect([isComplete("claim", { ...given, evidence: ["a"] }), isComplete("reschedule", { ...given, due: "2021-12-31" })]).toEqual([true, true]);
    expect(nothingGiven().key).not.toBe(nothingGiven().key);
  });
});
