/** How the states of rounds, extensions and assignments are shown: sign and tone; the words are in the texts. */
export const STATES: Record<string, { tone: "good" | "warn" | "bad" | "quiet"; sign: string }> = {
  planned: { tone: "quiet", sign: "◷" },
  open: { tone: "good", sign: "●" },
  closed: { tone: "quiet", sign: "■" },
  requested: { tone: "warn", sign: "?" },
  granted: { tone: "good", sign: "✓" },
  refused: { tone: "bad", sign: "✕" },
  expired: { tone: "quiet", sign: "◷" },
  active: { tone: "good", sign: "●" },
  ended: { tone: "quiet", sign: "■" },
};
