import type { Look } from "../../figures/status";

/** How statuses of filings and extensions, severities, and outcomes of rows look: sign, word (filing.word.*) and colour. */
export const FILING_LOOKS: Record<string, Look> = {
  "not-begun": { tone: "quiet", sign: "○" },
  draft: { tone: "warn", sign: "✎" },
  submitted: { tone: "quiet", sign: "➤" },
  returned: { tone: "bad", sign: "↩" },
  accepted: { tone: "good", sign: "✓" },
  correcting: { tone: "warn", sign: "↻" },
  withdrawn: { tone: "quiet", sign: "∅" },
  requested: { tone: "warn", sign: "?" },
  granted: { tone: "good", sign: "✓" },
  refused: { tone: "bad", sign: "✕" },
  expired: { tone: "quiet", sign: "∅" },
  blocks: { tone: "bad", sign: "✕" },
  "needs-justification": { tone: "warn", sign: "?" },
  informs: { tone: "quiet", sign: "i" },
  created: { tone: "good", sign: "+" },
  updated: { tone: "good", sign: "↻" },
  unchanged: { tone: "quiet", sign: "=" },
  rejected: { tone: "bad", sign: "✕" },
  current: { tone: "good", sign: "●" },
  replaced: { tone: "quiet", sign: "↷" },
  overdue: { tone: "bad", sign: "!" },
};
