import type { Schemas } from "../../api/client";

export type Row = Schemas["WhatIfRow"];

export interface Outcome {
  compared: number;
  changed: number;
  ranks: number;
  up?: Row;
  down?: Row;
}

const moved = (row: Row) => (row.inForce?.rank ?? null) !== (row.other?.rank ?? null);
export const changed = (row: Row): boolean => (row.inForce?.score ?? null) !== (row.other?.score ?? null) || moved(row) || row.inForce?.state !== row.other?.state;

/** What a comparison comes to, in figures. */
export function outcome(rows: Row[]): Outcome {
  const sorted = rows.filter((row) => row.difference !== null).sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  return {
    compared: rows.length,
    changed: rows.filter(changed).length,
    ranks: rows.filter(moved).length,
    ...(first && (first.difference ?? 0) > 0 ? { up: first } : {}),
    ...(last && (last.difference ?? 0) < 0 ? { down: last } : {}),
  };
}

/** The rows of a region and period, the largest differences first; all of them where none is named. */
export function shown(rows: Row[], region: string, onlyChanged: boolean): Row[] {
  return rows
    .filter((row) => (!region || row.region === region) && (!onlyChanged || changed(row)))
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
}
