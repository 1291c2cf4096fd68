import type { Schemas } from "../../api/client";
import type { Look } from "../../figures/status";

export type Candidate = Schemas["EditionCandidateView"];
export type Edition = Schemas["EditionView"];
export type Plan = Schemas["PlannedEditionView"];
export type Kind = "preliminary" | "final";

export type Stage = "awaiting" | "approved" | "rejected" | "planned" | "published";

export const LOOKS: Record<string, Look> = {
  awaiting: { tone: "warn", sign: "○" },
  approved: { tone: "good", sign: "✓" },
  rejected: { tone: "bad", sign: "✕" },
  planned: { tone: "warn", sign: "◷" },
  published: { tone: "good", sign: "●" },
  cancelled: { tone: "quiet", sign: "∅" },
  failed: { tone: "bad", sign: "!" },
  running: { tone: "warn", sign: "…" },
  done: { tone: "good", sign: "✓" },
};

export const editionOf = (candidate: Candidate, editions: Edition[]): Edition | undefined => editions.find((one) => one.candidate === candidate.id);

export const planOf = (candidate: Candidate, plans: Plan[]): Plan | undefined => plans.find((one) => one.candidate === candidate.id && one.status === "planned");

/** How far a candidate has come. */
export function stage(candidate: Candidate, editions: Edition[], plans: Plan[]): Stage {
  if (candidate.status === "open") {
    return "awaiting";
  }
  if (candidate.status === "rejected") {
    return "rejected";
  }
  return editionOf(candidate, editions) ? "published" : planOf(candidate, plans) ? "planned" : "approved";
}

const same = (one: string[], other: string[]) => one.length === other.length && one.every((period) => other.includes(period));

/** The editions that one about these periods may correct: about exactly them, and not corrected yet. */
export const correctable = (periods: string[], editions: Edition[]): Edition[] =>
  editions.filter((one) => one.correctedBy === null && same(one.periods, periods));

/** A final edition that stands about one of the periods; only a correction of it may follow. */
export const standing = (periods: string[], editions: Edition[]): Edition | undefined =>
  editions.find((one) => one.kind === "final" && one.correctedBy === null && one.periods.some((period) => periods.includes(period)));

/** The instant of a local time in Asia/Shanghai, as a field of type datetime-local writes it. */
export function instant(local: string): string | null {
  return local ? new Date(`${local}:00+08:00`).toISOString() : null;
}
