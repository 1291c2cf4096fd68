import { all, api, body, type Schemas } from "../../api/client";
import { Trouble } from "../../api/trouble";
import type { Look } from "../../figures/status";
import { amount, fromShanghai, named, number, signed, unit, UNKNOWN } from "../../format";
import { i18n } from "../../i18n";
import { tagOf } from "../../act";

export type Filing = Schemas["FilingView"];
export type Attachment = Schemas["AttachmentView"];
export type Reason = Schemas["ReturnReason"];
type Difference = Schemas["Difference"];
type Metric = Schemas["MetricView"];

export const REASONS: Reason[] = ["wrong-period", "wrong-scope", "wrong-unit", "implausible", "incomplete", "unconvincing", "evidence-missing", "other"];

export const FILING_LOOKS: Record<string, Look> = {
  draft: { tone: "quiet", sign: "✎" },
  submitted: { tone: "warn", sign: "…" },
  returned: { tone: "bad", sign: "↩" },
  accepted: { tone: "good", sign: "✓" },
  correcting: { tone: "warn", sign: "↻" },
  withdrawn: { tone: "quiet", sign: "∅" },
};

/** One scenario of a filing with everything that a reviewer weighs. */
export interface Line {
  scenario: string;
  name: string;
  unit: string;
  /** "lower" or "higher" is better; undefined when neither. */
  direction?: string;
  difference?: Difference;
  entry?: Schemas["EntryView"];
  evidence: Attachment[];
}

export interface Desk {
  filing: Filing;
  lines: Line[];
  attachments: Attachment[];
  events: Schemas["FilingEventView"][];
}

/** A filing with what it is compared with, its evidence and its events. */
export async function readDesk(id: string): Promise<Desk> {
  const path = { id };
  const filing = await body(api.GET("/api/v1/filings/{id}", { params: { path } }));
  const [differences, attachments, events, metrics] = await Promise.all([
    body(api.GET("/api/v1/filings/{id}/differences", { params: { path } })),
    all<Attachment>((page, size) => api.GET("/api/v1/filings/{id}/attachments", { params: { path, query: { page, size } } })),
    all<Schemas["FilingEventView"]>((page, size) => api.GET("/api/v1/filings/{id}/events", { params: { path, query: { page, size } } })),
    all<Metric>((page, size) => api.GET("/api/v1/metrics", { params: { query: { indicator: filing.indicator, page, size } } })),
  ]);
  return { filing, lines: lines(filing, differences.items, attachments, metrics), attachments, events };
}

/** In the order of the framework; what it does not know comes last. */
export function lines(filing: Filing, differences: Difference[], attachments: Attachment[], metrics: Metric[]): Line[] {
  const known = metrics.flatMap((metric) => metric.scenarios.map((scenario) => ({ scenario, metric })));
  const codes = new Set([...filing.entries.map((one) => one.scenario), ...differences.map((one) => one.scenario)]);
  const place = (code: string) => (known.findIndex((one) => one.scenario.code === code) + known.length + 1) % (known.length + 1);
  return [...codes]
    .sort((a, b) => place(a) - place(b))
    .map((scenario) => {
      const found = known.find((one) => one.scenario.code === scenario);
      const entry = filing.entries.find((one) => one.scenario === scenario);
      const difference = differences.find((one) => one.scenario === scenario);
      return {
        scenario,
        name: found ? `${named(found.metric.name)} · ${named(found.scenario.name)}` : scenario,
        unit: entry?.unit ?? difference?.unit ?? "",
        direction: found?.scenario.direction,
        difference,
        entry,
        evidence: attachments.filter((one) => !one.removedAt && one.scenarios.includes(scenario)),
      };
    });
}

interface Said {
  value: number | null;
  special: string | null;
}

/** A value with its unit, a special one by its word, and nothing as a dash. */
export const spoken = (said: Said | null | undefined, code: string): string =>
  !said ? UNKNOWN : said.special ? i18n.global.t(`review.special.${said.special}`) : amount(said.value, code);

export type Movement = "same" | "better" | "worse" | "changed";

/** How what is filed now stands to an earlier value. */
export function movement(line: Line, earlier: "accepted" | "before"): Movement | undefined {
  const now = line.difference?.now ?? null;
  const then = line.difference?.[earlier] ?? null;
  if (!now || !then) {
    return undefined;
  }
  if (now.value === null || then.value === null) {
    return now.special === then.special && now.value === then.value ? "same" : "changed";
  }
  if (now.value === then.value) {
    return "same";
  }
  const better = line.direction === "lower" ? now.value < then.value : now.value > then.value;
  return line.direction === "lower" || line.direction === "higher" ? (better ? "better" : "worse") : "changed";
}

/** "+4 (+80.0%)"; without a share where there is none, from 0. */
export function changeText(change: number | null | undefined, relative: number | null | undefined, code: string): string {
  if (change === null || change === undefined) {
    return "";
  }
  const sign = change < 0 ? "−" : "+";
  const by = code === "percent" ? `${sign}${number(Math.abs(change))} ${unit("percentage-point")}` : `${sign}${number(Math.abs(change))}`;
  return relative === null || relative === undefined ? by : `${by} (${signed(relative * 100, 1)}%)`;
}

export const isChanged = (line: Line): boolean => {
  const moved = movement(line, line.difference?.before ? "before" : "accepted");
  return moved !== "same" && (moved !== undefined || Boolean(line.difference?.before && !line.difference.now));
};

export const isQuestioned = (line: Line): boolean => (line.entry?.findings.length ?? 0) > 0;

/** What a reviewer has written and not sent yet. */
export interface Draft {
  marks: Record<string, { reasonCode: Reason | ""; reason: string }>;
  reasonCode: Reason | "";
  reason: string;
  deadline: string;
  remark: string;
}

export const emptyDraft = (): Draft => ({ marks: {}, reasonCode: "", reason: "", deadline: "", remark: "" });

/** The reason of the whole return: as chosen, or else that of the first entry that has one. */
export const wholeReason = (draft: Draft): Reason | "" => draft.reasonCode || (Object.values(draft.marks).find((mark) => mark.reasonCode)?.reasonCode ?? "");

/** Why a return cannot be sent yet: keys of texts, with the scenario they are about. */
export function returnFaults(draft: Draft): { key: string; scenario?: string }[] {
  const whole = wholeReason(draft);
  const ofWhole = !whole ? [{ key: "missingReason" }] : draft.reasonCode === "other" && !draft.reason.trim() ? [{ key: "missingText" }] : [];
  const ofEntries = Object.entries(draft.marks)
    .filter(([, mark]) => mark.reasonCode === "other" && !mark.reason.trim())
    .map(([scenario]) => ({ key: "missingEntryText", scenario }));
  return [...ofWhole, ...ofEntries];
}

export function returnRequest(draft: Draft): Schemas["ReviewRequest"] {
  const first = Object.values(draft.marks).find((mark) => mark.reasonCode);
  const borrowed = !draft.reasonCode && first?.reasonCode === "other" ? first.reason.trim() : "";
  return {
    decision: "return",
    reasonCode: wholeReason(draft) || undefined,
    reason: draft.reason.trim() || borrowed || undefined,
    deadline: fromShanghai(draft.deadline),
    entries: Object.entries(draft.marks).map(([scenario, mark]) => ({
      scenario,
      reasonCode: mark.reasonCode || undefined,
      reason: mark.reason.trim() || undefined,
    })),
  };
}

export const acceptRequest = (draft: Draft): Schemas["ReviewRequest"] => ({ decision: "accept", reason: draft.remark.trim() || undefined });

export const decide = (filing: Filing, request: Schemas["ReviewRequest"]) =>
  body(api.POST("/api/v1/filings/{id}/reviews", { params: { path: { id: filing.id }, header: { "If-Match": tagOf(filing.version) } }, body: request }));

/** What happened since the version that was seen, as the problem filing-changed tells it. */
export interface Changes {
  steps: { step: number; kind: string; by: string; at: string }[];
  entries: { scenario: string; then: Said | null; now: Said | null }[];
}

export function changesOf(trouble: Trouble | undefined): Changes | undefined {
  if (trouble?.code !== "filing-changed") {
    return undefined;
  }
  return { steps: [], entries: [], ...(trouble.document.changes as Partial<Changes> | undefined) };
}
