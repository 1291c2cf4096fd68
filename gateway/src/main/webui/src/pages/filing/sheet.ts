import { nextTick, ref } from "vue";
import { i18n } from "../../i18n";
import { SPECIALS, type Cell, type Special } from "./cells";
import type { Desk } from "./desk";
import { next, type Spot } from "./keys";
import { block, isBlock, paste, put, type Column } from "./paste";

/** The special value that a word means, in either language. */
export function special(word: string): Special | undefined {
  const meant = word.trim().toLowerCase();
  return meant === "" ? undefined : SPECIALS.find((one) => (["zh", "en"] as const).some((spoken) => i18n.global.t(`filing.specialWords.${one}`, {}, { locale: spoken }).split(";").includes(meant)));
}

export const place = (spot: Spot): string => `cell-${spot.line}-${spot.column}`;

interface Told {
  rows: number;
  beyond: number;
  shut: number;
}

/** What keys and the clipboard do in the form. */
export function useSheet(desk: Desk) {
  const lines = desk.form.lines;
  const told = ref<Told>();
  let before: Record<string, Cell> = {};

  function put_(spot: Spot, text: string): void {
    const line = lines[spot.line];
    if (line) {
      const cell = { ...desk.cell(line.scenario) };
      if (spot.column === "value") {
        Object.assign(cell, { value: text, special: text ? "" : cell.special });
      } else if (spot.column === "special") {
        Object.assign(cell, { special: text as Special | "", value: text ? "" : cell.value });
      } else {
        cell.justification = text;
      }
      desk.type(line.scenario, cell);
    }
  }

  /** When a value is left, it is read as a number would be pasted: full-width digits, separators, words for special values. */
  function leave(spot: Spot): void {
    const line = lines[spot.line];
    if (line && spot.column === "value") {
      const cell = { ...desk.cell(line.scenario) };
      const typed = cell.value;
      put(cell, "value", typed.trim(), line.unit, special);
      if (typed && (cell.value !== typed || cell.special)) {
        desk.type(line.scenario, cell);
      }
    }
  }

  function move(spot: Spot, event: KeyboardEvent): void {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const choosing = field instanceof HTMLSelectElement;
    const caret = choosing ? { atStart: true, atEnd: true, choosing } : { atStart: field.selectionEnd === 0, atEnd: field.selectionStart === field.value.length };
    if (event.key === "Escape") {
      revert(spot);
      return;
    }
    const there = next(spot, event, caret, lines.length);
    if (there) {
      event.preventDefault();
      focus(there, event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey) ? -1 : 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
    }
  }

  /** Goes on over what cannot be changed. */
  function focus(spot: Spot, by: number): void {
    const field = document.getElementById(place(spot)) as HTMLInputElement | null;
    if (field && !field.disabled) {
      field.focus();
      if (field instanceof HTMLInputElement) {
        field.select();
      }
    } else if (spot.line + by >= 0 && spot.line + by < lines.length) {
      focus({ ...spot, line: spot.line + by }, by);
    }
  }

  function revert(spot: Spot): void {
    const scenario = lines[spot.line]?.scenario;
    const change = scenario === undefined ? undefined : desk.changes[scenario];
    if (scenario !== undefined && change) {
      desk.type(scenario, { ...change.was });
    }
  }

  function insert(spot: Spot, event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!isBlock(text)) {
      return;
    }
    event.preventDefault();
    const rows = block(text);
    const made = paste(rows, { line: spot.line, column: spot.column as Column }, lines, desk.cell, desk.open, special);
    before = Object.fromEntries(Object.keys(made.cells).map((scenario) => [scenario, { ...desk.cell(scenario) }]));
    Object.entries(made.cells).forEach(([scenario, cell]) => desk.type(scenario, cell));
    told.value = { rows: Object.keys(made.cells).length, beyond: made.beyond, shut: made.shut };
    void nextTick(() => focus({ ...spot, line: Math.min(lines.length - 1, spot.line + rows.length - 1) }, -1));
  }

  function undo(): void {
    Object.entries(before).forEach(([scenario, cell]) => desk.type(scenario, cell));
    before = {};
    told.value = undefined;
  }

  return { told, put: put_, leave, move, focus, insert, undo };
}

export type Sheet = ReturnType<typeof useSheet>;
