import type { RouteLocationRaw } from "vue-router";
import { body } from "../../api/client";
import type { Cell, Sheet } from "../../figures/csv";
import type { Look } from "../../figures/status";
import { UNKNOWN } from "../../format";

/** A column of a list: the same words on the page and in the file. */
export interface Column<T> {
  title: string;
  text: (row: T) => Cell;
  /** As the page shows it, when a file takes it otherwise: a share, a number with its unit. */
  shown?: (row: T) => string;
  number?: boolean;
  /** Short words that are better not broken. */
  tight?: boolean;
  /** A second line in small letters. */
  note?: (row: T) => string | null | undefined;
  look?: (row: T) => Look | undefined;
  to?: (row: T) => RouteLocationRaw | undefined;
}

interface Page<T> {
  items: T[];
  total: number;
}

export type ReadPage<T> = (page: number, size: number) => Promise<{ data?: Page<T>; error?: unknown; response: Response }>;

export const LIST_SIZE = 50;
const FILE_PAGE = 100;

/** Most rows of a file: whoever needs more narrows the list. */
export const MOST_ROWS = 5_000;

/** All rows of a list, page after page, as far as the bound. */
export async function everyRow<T>(read: ReadPage<T>, most = MOST_ROWS): Promise<{ rows: T[]; total: number }> {
  const rows: T[] = [];
  for (let page = 0; ; page++) {
    const { items, total } = await body(read(page, FILE_PAGE));
    rows.push(...items);
    if (!items.length || rows.length >= Math.min(total, most)) {
      return { rows: rows.slice(0, most), total };
    }
  }
}

export const sheetOf = <T>(columns: Column<T>[], rows: T[]): Sheet => ({
  columns: columns.map((one) => one.title),
  rows: rows.map((row) => columns.map((one) => one.text(row))),
});

export function shownOf<T>(column: Column<T>, row: T): string {
  const text = column.shown?.(row) ?? column.text(row);
  return text === null || text === "" ? UNKNOWN : String(text);
}

/** A field that narrows a list. */
export interface Filter {
  key: string;
  label: string;
  options: [value: string, text: string][];
  /** What holds when the address says nothing; there is then no "all". */
  usual?: string;
}

interface Round {
  id: string;
  status: string;
}

/** The round that is followed up when none is named: the newest open one, else the newest that has begun. */
export const usualRound = <T extends Round>(rounds: T[]): T | undefined =>
  rounds.find((one) => one.status === "open") ?? rounds.find((one) => one.status !== "planned");
