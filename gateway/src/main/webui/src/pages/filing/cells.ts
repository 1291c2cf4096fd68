import type { Schemas } from "../../api/client";

export type Special = Schemas["SpecialValue"];
export type Entry = Schemas["EntryView"];

/** What is typed for one scenario. */
export interface Cell {
  value: string;
  special: Special | "";
  justification: string;
}

/** What a cell was when its editing began, and what it is now. */
export interface Change {
  was: Cell;
  now: Cell;
}

export type Changes = Record<string, Change>;

/** A scenario of the form. */
export interface Line {
  scenario: string;
  unit: string;
}

export const SPECIALS: Special[] = ["no-data", "not-applicable", "no-practice"];

export const EMPTY: Cell = { value: "", special: "", justification: "" };

export const cellOf = (entry: Entry | undefined): Cell =>
  entry
    ? { value: entry.value === null ? "" : plain(entry.value), special: entry.special ?? "", justification: entry.justification ?? "" }
    : EMPTY;

export const same = (a: Cell, b: Cell): boolean =>
  a.special === b.special && a.justification.trim() === b.justification.trim() && (a.value === b.value || (number(a.value) !== undefined && number(a.value) === number(b.value)));

/** A number as people write it, without an exponent. */
export const plain = (value: number): string => value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });

/** What is typed, in half-width characters and without the separators of thousands or the sign of a percentage. */
export function tidy(typed: string, unit = ""): string {
  const text = typed.normalize("NFKC").replace(/[\s\u2009]/g, "").replace(/\u2212/g, "-");
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return unit.startsWith("percent") ? grouped.replace(/%$/, "") : grouped;
}

/** The number that is typed; undefined when it is none, or has more digits than can be kept exactly. */
export function number(typed: string): number | undefined {
  const digits = typed.replace(/[-.]/g, "").replace(/^0+/, "");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(typed) && digits.length <= 15 ? Number(typed) : undefined;
}

export const isEmpty = (cell: Cell): boolean => cell.value === "" && cell.special === "";

/** Whether the cell cannot be sent: something is typed that is no number. */
export const isFaulty = (cell: Cell): boolean => cell.value !== "" && number(cell.value) === undefined;

/**
 * The entries to be kept, in the order of the form: what is typed and can be sent, otherwise what is held. What is held
 * for other scenarios stays.
 *
 * @param held what the filing holds
 * @param shut scenarios of which what is held goes, whatever is typed
 */
export function entries(lines: Line[], held: Entry[], changes: Changes, shut: ReadonlySet<string> = new Set()): Schemas["EntryRequest"][] {
  const before = new Map(held.map((entry) => [entry.scenario, entry]));
  const wanted = lines.flatMap(({ scenario, unit }) => {
    const typed = shut.has(scenario) ? undefined : changes[scenario]?.now;
    const cell = typed && !isFaulty(typed) ? typed : cellOf(before.get(scenario));
    return isEmpty(cell) ? [] : [request(scenario, unit, cell)];
  });
  const known = new Set(lines.map((one) => one.scenario));
  return [...wanted, ...held.filter((one) => !known.has(one.scenario)).map((one) => request(one.scenario, one.unit, cellOf(one)))];
}

export function request(scenario: string, unit: string, cell: Cell): Schemas["EntryRequest"] {
  const said = cell.special ? { special: cell.special } : { value: number(cell.value) ?? 0 };
  return { scenario, unit, ...said, ...(cell.justification.trim() ? { justification: cell.justification.trim() } : {}) };
}

/** Whether the filing holds exactly these entries. */
export function holds(held: Entry[], wanted: Schemas["EntryRequest"][]): boolean {
  const before = new Map(held.map((entry) => [entry.scenario, cellOf(entry)]));
  return held.length === wanted.length && wanted.every((one) => same(before.get(one.scenario) ?? EMPTY, requested(one)));
}

const requested = (one: Schemas["EntryRequest"]): Cell => ({
  value: one.value === undefined ? "" : plain(one.value),
  special: one.special ?? "",
  justification: one.justification ?? "",
});

/**
 * What was typed, on top of what the filing holds now. What somebody else changed in the meantime, and to something
 * else, is a conflict; nothing typed is dropped.
 */
export function merge(changes: Changes, held: Entry[]): { changes: Changes; conflicts: Record<string, Cell> } {
  const now = new Map(held.map((entry) => [entry.scenario, cellOf(entry)]));
  const merged: Changes = {};
  const conflicts: Record<string, Cell> = {};
  for (const [scenario, change] of Object.entries(changes)) {
    const theirs = now.get(scenario) ?? EMPTY;
    if (same(change.now, theirs)) {
      continue;
    }
    if (!same(change.was, theirs)) {
      conflicts[scenario] = theirs;
    }
    merged[scenario] = change;
  }
  return { changes: merged, conflicts };
}
