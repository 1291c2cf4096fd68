import { api, type Schemas } from "../../api/client";
import type { Sheet } from "../../figures/csv";
import { everyRow } from "../followup/list";

type Department = Schemas["DepartmentView"];
type Assignment = Schemas["AssignmentView"];
type Mailbox = Schemas["MailAddressView"];
type Account = Schemas["AccountView"];

/** Indicators that a department has in the same part and for the same regions. */
export interface Held {
  role: Assignment["role"];
  indicators: string[];
  regions: string[];
}

/** What is known of a department; `accounts` is undefined for whom accounts are none of their business. */
export interface Row {
  department: Department;
  held: Held[];
  mailbox: string | null;
  head: string | null;
  accounts?: number;
}

/** Departments of the region above all of ours. */
export const ABOVE = "above";

export type Lack = "mailbox" | "indicator" | "account";

const by = <T>(list: T[], key: (one: T) => string): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  list.forEach((one) => found.set(key(one), [...(found.get(key(one)) ?? []), one]));
  return found;
};

/** Leads first; indicators in the order in which they come, together where their regions are the same. */
export function heldOf(assignments: Assignment[]): Held[] {
  const indicators = [...by(assignments, (one) => `${one.role} ${one.indicator}`).values()].map((same) => ({
    role: same[0]!.role, indicator: same[0]!.indicator, regions: [...new Set(same.map((one) => one.region))].sort(),
  }));
  return [...by(indicators, (one) => `${one.role} ${one.regions}`).values()]
    .map((same) => ({ role: same[0]!.role, regions: same[0]!.regions, indicators: same.map((one) => one.indicator) }))
    .sort((a, b) => Number(b.role === "lead") - Number(a.role === "lead"));
}

export function rowsOf(departments: Department[], assignments: Assignment[], mailboxes: Mailbox[], accounts?: Account[]): Row[] {
  const [held, staff] = [by(assignments, (one) => one.department), by(accounts ?? [], (one) => one.department ?? "")];
  const mail = (kind: Mailbox["kind"], code: string) => mailboxes.find((one) => one.kind === kind && one.code === code)?.address ?? null;
  return departments.map((department) => ({
    department,
    held: heldOf(held.get(department.code) ?? []),
    mailbox: mail("department", department.code),
    head: mail("head", department.code),
    accounts: accounts ? (staff.get(department.code)?.length ?? 0) : undefined,
  }));
}

/** Four lists read whole, a hundred at a time, however many departments there are; accounts for administrators only. */
export async function readRows(departments: () => Promise<Department[]>, forAdministrator: boolean): Promise<Row[]> {
  const active = "active";
  const [known, assignments, mailboxes, accounts] = await Promise.all([
    departments(),
    everyRow<Assignment>((page, size) => api.GET("/api/v1/assignments", { params: { query: { status: active, page, size } } })),
    everyRow<Mailbox>((page, size) => api.GET("/api/v1/mail-addresses", { params: { query: { page, size } } })),
    forAdministrator ? everyRow<Account>((page, size) => api.GET("/api/v1/accounts", { params: { query: { role: "DEPARTMENT", closed: false, page, size } } })) : undefined,
  ]);
  return rowsOf(known, assignments.rows, mailboxes.rows, accounts?.rows);
}

const LACKS: Record<Lack, (row: Row) => boolean> = {
  mailbox: (row) => row.mailbox === null,
  indicator: (row) => row.held.length === 0,
  account: (row) => !row.accounts,
};

/** What one can ask for that is missing; accounts only where they are known. */
export const lacksOf = (forAdministrator: boolean): Lack[] => (forAdministrator ? ["mailbox", "indicator", "account"] : ["mailbox", "indicator"]);

/** Departments that have the words in their name or code, belong to the region and lack what is asked for. */
export function narrowedRows(rows: Row[], asked: { name: string; region: string; without: string }): Row[] {
  const words = asked.name.trim().toLowerCase();
  const lacks = asked.without in LACKS ? LACKS[asked.without as Lack] : () => true;
  return rows.filter((row) => {
    const { code, name, region } = row.department;
    return (!words || [code, name.zh, name.en].some((one) => one.toLowerCase().includes(words))) && (!asked.region || (region ?? ABOVE) === asked.region) && lacks(row);
  });
}

interface Words {
  t: (key: string) => string;
  name: (department: Department) => string;
  region: (code: string | null) => string;
  held: (held: Held) => string;
}

/** As a file: one line for each department, the columns of the page. */
export const sheetOf = (rows: Row[], { t, name, region, held }: Words): Sheet => {
  const withAccounts = rows.some((row) => row.accounts !== undefined);
  return {
    columns: [
      t("administration.departments.code"), t("account.department"), t("region"), t("document"), t("clause"), t("administration.departments.indicators"),
      t("administration.departments.mailbox"), t("administration.departments.headMailbox"), ...(withAccounts ? [t("administration.departments.accounts")] : []),
    ],
    rows: rows.map((row) => [
      row.department.code, name(row.department), region(row.department.region), row.department.source.document, row.department.source.clause,
      row.held.map(held).join("\n"), row.mailbox, row.head, ...(withAccounts ? [row.accounts ?? null] : []),
    ]),
  };
};
