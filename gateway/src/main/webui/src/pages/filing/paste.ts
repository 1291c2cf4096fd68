import { EMPTY, number, SPECIALS, tidy, type Cell, type Line, type Special } from "./cells";

/** The columns of the form, in the order of the template. */
export const COLUMNS = ["value", "special", "justification"] as const;

export type Column = (typeof COLUMNS)[number];

/** The rows and cells of what a spreadsheet program puts on the clipboard: tabs, line ends, quotation marks. */
export function block(text: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    const row = rows[rows.length - 1] ?? [];
    const last = row.length - 1;
    if (quoted) {
      if (sign !== '"') {
        row[last] += sign;
      } else if (text[i + 1] === '"') {
        row[last] += sign;
        i++;
      } else {
        quoted = false;
      }
    } else if (sign === '"' && row[last] === "") {
      quoted = true;
    } else if (sign === "\t") {
      row.push("");
    } else if (sign === "\n") {
      rows.push([""]);
    } else if (sign !== "\r") {
      row[last] += sign;
    }
  }
  const end = rows[rows.length - 1];
  return end?.length === 1 && end[0] === "" ? rows.slice(0, -1) : rows;
}

/** Whether a paste is a block of cells, rather than a text for one of them. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ""));

export interface Pasted {
  cells: Record<string, Cell>;
  /** Rows that lay beyond the last one. */
  beyond: number;
  /** Rows whose scenario cannot be changed. */
  shut: number;
}

/**
 * Fills the form downwards from a cell.
 *
 * @param special the special value that a word means
 */
export function paste(
  rows: string[][],
  at: { line: number; column: Column },
  lines: Line[],
  current: (scenario: string) => Cell,
  open: (scenario: string) => boolean,
  special: (word: string) => Special | undefined,
): Pasted {
  const cells: Record<string, Cell> = {};
  let shut = 0;
  rows.forEach((row, i) => {
    const line = lines[at.line + i];
    if (!line) {
      return;
    }
    if (!open(line.scenario)) {
      shut++;
      return;
    }
    const cell = { ...(current(line.scenario) ?? EMPTY) };
    row.forEach((text, j) => {
      const column = COLUMNS[COLUMNS.indexOf(at.column) + j];
      // A word for a special value may stand in the column of values; an empty column beside it takes nothing back.
      const beside = column === "special" && !text.trim() && at.column === "value" && row[0]?.trim();
      if (column && !beside) {
        put(cell, column, text.trim(), line.unit, special);
      }
    });
    cells[line.scenario] = cell;
  });
  return { cells, beyond: Math.max(0, at.line + rows.length - lines.length), shut };
}

/** A cell has a value or a special value, and the later one counts. */
export function put(cell: Cell, column: Column, text: string, unit: string, special: (word: string) => Special | undefined): void {
  if (column === "justification") {
    cell.justification = text;
    return;
  }
  const meant = SPECIALS.find((one) => one === text) ?? special(text);
  if (meant) {
    Object.assign(cell, { special: meant, value: "" });
  } else if (column === "value") {
    const value = tidy(text, unit);
    Object.assign(cell, { value: number(value) === undefined ? text : value, special: text ? "" : cell.special });
  } else if (!text) {
    cell.special = "";
  }
}
