import { COLUMNS, type Column } from "./paste";

export interface Spot {
  line: number;
  column: Column;
}

interface Pressed {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  /** An input method is being used. */
  isComposing?: boolean;
}

interface Caret {
  atStart: boolean;
  atEnd: boolean;
  /** Up and down change the control's own value. */
  choosing?: boolean;
}

/** Where a key leads from a cell, as in a spreadsheet; undefined when the key belongs to the cell itself. */
export function next(at: Spot, pressed: Pressed, caret: Caret, lines: number): Spot | undefined {
  if (pressed.isComposing || pressed.altKey || pressed.metaKey) {
    return undefined;
  }
  const moved = target(at, pressed, caret, lines);
  return moved && moved.line >= 0 && moved.line < lines ? moved : undefined;
}

function target({ line, column }: Spot, { key, shiftKey, ctrlKey }: Pressed, caret: Caret, lines: number): Spot | undefined {
  const aside = (by: number): Spot | undefined => {
    const there = COLUMNS[COLUMNS.indexOf(column) + by];
    return there && { line, column: there };
  };
  if (key === "Enter") {
    return { line: line + (shiftKey ? -1 : 1), column };
  }
  if (ctrlKey) {
    return key === "Home" ? { line: 0, column } : key === "End" ? { line: lines - 1, column } : undefined;
  }
  if (shiftKey) {
    return undefined;
  }
  if (key === "ArrowUp" || key === "ArrowDown") {
    return caret.choosing ? undefined : { line: line + (key === "ArrowUp" ? -1 : 1), column };
  }
  if (key === "ArrowLeft" && caret.atStart) {
    return aside(-1);
  }
  return key === "ArrowRight" && caret.atEnd ? aside(1) : undefined;
}
