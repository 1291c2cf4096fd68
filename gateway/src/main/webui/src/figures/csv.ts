export type Cell = string | number | null;

export interface Sheet {
  columns: string[];
  rows: Cell[][];
}

/** RFC 4180 with a byte order mark for Excel; texts that a spreadsheet would run get an apostrophe in front. */
export function csv({ columns, rows }: Sheet): string {
  return `\ufeff${[columns, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) {
    return "";
  }
  if (typeof cell === "number") {
    return String(cell);
  }
  const safe = /^[=+\-@\t\r\n'＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lets the reader keep a file. */
export function keep(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const keepCsv = (name: string, sheet: Sheet): void => keep(`${name}.csv`, new Blob([csv(sheet)], { type: "text/csv;charset=utf-8" }));
