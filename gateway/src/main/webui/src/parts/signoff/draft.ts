import { Trouble } from "../../api/trouble";
import { zip } from "./zip";

/** The files of a framework, as docs/methodology.md describes them. */
export const FILES = ["framework.tsv", "nodes.tsv", "scenarios.tsv", "targets.tsv", "baselines.tsv", "region-weights.tsv"];

/** Whether this can be a draft: one zip, or some of the six files. */
export const isDraft = (names: string[]): boolean => names.length > 0 && (names.every((name) => FILES.includes(name)) || (names.length === 1 && /\.zip$/i.test(names[0] ?? "")));

/** The zip to send; files that were not chosen are those of an edition, at `base`. */
export async function packed(chosen: File[], base: string | undefined): Promise<Blob> {
  const [first] = chosen;
  if (first && /\.zip$/i.test(first.name)) {
    return first;
  }
  const files = new Map<string, Uint8Array>();
  for (const file of chosen) {
    files.set(file.name, new Uint8Array(await file.arrayBuffer()));
  }
  for (const name of base ? FILES.filter((one) => !files.has(one)) : []) {
    const answer = await fetch(`${base}/files/${name}`).catch(() => {
      throw new Trouble("offline");
    });
    if (!answer.ok) {
      throw Trouble.of(answer, await answer.json().catch(() => undefined));
    }
    files.set(name, new Uint8Array(await answer.arrayBuffer()));
  }
  return zip(files);
}

export interface Fault {
  file: string;
  line: number | null;
  column: string;
  message: string;
}

interface Violation {
  field?: string;
  row?: number | null;
  message?: string;
}

/** The faults that a refusal names, `nodes.tsv.weight` taken apart. */
export function faults(trouble: Trouble): Fault[] {
  const violations = (trouble.document.violations ?? []) as Violation[];
  return violations.map(({ field = "", row, message = "" }) => {
    const found = /^(.*?\.tsv)(?:\.(.*))?$/.exec(field);
    return { file: found?.[1] ?? field, line: row ?? null, column: found?.[2] ?? "", message };
  });
}
