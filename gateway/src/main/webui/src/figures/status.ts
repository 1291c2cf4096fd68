export interface Look {
  tone: "good" | "warn" | "bad" | "quiet";
  sign: string;
}

/** How a status of a target or a state of a score is shown: each sign is another shape. */
export const LOOKS: Record<string, Look> = {
  attained: { tone: "good", sign: "✓" },
  "on-track": { tone: "good", sign: "↗" },
  "at-risk": { tone: "warn", sign: "△" },
  "off-track": { tone: "bad", sign: "↘" },
  overdue: { tone: "bad", sign: "✕" },
  "not-attained": { tone: "warn", sign: "○" },
  "no-data": { tone: "quiet", sign: "–" },
  "not-measurable": { tone: "quiet", sign: "∅" },
  "below-coverage": { tone: "warn", sign: "◔" },
  "not-applicable": { tone: "quiet", sign: "∅" },
  "no-practice": { tone: "warn", sign: "□" },
  scored: { tone: "good", sign: "●" },
  intact: { tone: "good", sign: "✓" },
  broken: { tone: "bad", sign: "✕" },
  preliminary: { tone: "warn", sign: "○" },
  final: { tone: "good", sign: "●" },
  corrected: { tone: "quiet", sign: "↻" },
};

/** The order in which targets are laid out on the board. */
export const TARGET_STATUSES = ["attained", "on-track", "at-risk", "off-track", "overdue", "not-attained", "no-data", "not-measurable"];
