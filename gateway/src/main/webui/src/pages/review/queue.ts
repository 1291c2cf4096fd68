import { api, body, type Schemas } from "../../api/client";
import type { Look } from "../../figures/status";
import { i18n } from "../../i18n";

export type Queued = Schemas["QueuedFilingView"];
export type Outcome = Schemas["BulkAcceptanceView"];

export const QUEUE_SIZE = 50;
export const SEVERITIES = ["needs-justification", "informs", "none"] as const;

export const SEVERITY_LOOKS: Record<string, Look> = {
  blocks: { tone: "bad", sign: "✕" },
  "needs-justification": { tone: "warn", sign: "?" },
  informs: { tone: "quiet", sign: "i" },
  none: { tone: "good", sign: "✓" },
};

/** What the queue can be narrowed by and sorted by; each is a word of the address. */
export const FILTERS = ["round", "region", "indicator", "department", "severity", "correction", "sort"] as const;

export type QueueQuery = Partial<Record<(typeof FILTERS)[number], string>>;

export const queueQuery = (of: (key: string) => string | undefined): QueueQuery =>
  Object.fromEntries(FILTERS.map((key) => [key, of(key)]).filter(([, value]) => value)) as QueueQuery;

export const queue = (query: QueueQuery, page: number, size = QUEUE_SIZE) =>
  body(api.GET("/api/v1/review-queue", { params: { query: { ...query, page, size } as never } }));

export const rounds = () => body(api.GET("/api/v1/rounds", { params: { query: { size: 50 } } }));

/** The worst that the rules say about a filing. */
export const severityOf = (one: Queued): string => one.severity ?? "none";

/** Nothing that a reviewer has to read first, and not their own: as bulk acceptance asks. */
export const fitForBulk = (one: Queued): boolean => one.mayReview && one.findings.blocks === 0 && one.findings.needsJustification === 0;

export const acceptAll = (chosen: Queued[]) =>
  body(api.POST("/api/v1/reviews/bulk-acceptance", { body: { filings: chosen.map(({ id, version }) => ({ id, version })) } }));

/** How long something has waited, in the largest whole unit. */
export function waiting(seconds: number): string {
  const [key, length] = seconds >= 172_800 ? ["days", 86_400] as const : seconds >= 3600 ? ["hours", 3600] as const : ["minutes", 60] as const;
  return i18n.global.t(`review.${key}`, { n: Math.floor(seconds / length) });
}

/** The filing that comes after this one in the queue; after one that has left it, the first. */
export function nextAfter(items: Queued[], id: string): Queued | undefined {
  const at = items.findIndex((one) => one.id === id);
  return at < 0 ? items[0] : items[at + 1];
}
