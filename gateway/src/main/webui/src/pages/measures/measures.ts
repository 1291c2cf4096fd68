import { all, api, body, type Schemas } from "../../api/client";
import type { Look } from "../../figures/status";
import { named, UNKNOWN } from "../../format";
import { i18n } from "../../i18n";
import { departmentName, indicatorName, regionName } from "../../names";
import type { Role } from "../../session";
import { tagOf } from "../../act";
import type { Column } from "../followup/list";

export type Measure = Schemas["ReformMeasureView"];
export type MeasureEvent = Schemas["ReformEventView"];
export type Attachment = Schemas["AttachmentView"];

const t = (key: string, slots: Record<string, unknown> = {}): string => i18n.global.t(key, slots);

export const STATUSES: Measure["status"][] = ["overdue", "not-started", "in-progress", "done-claimed", "done-verified", "suspended"];
export const LIGHTS = ["red", "yellow", "green"] as const;

export const STATUS_LOOKS: Record<Measure["status"], Look> = {
  "not-started": { tone: "quiet", sign: "○" },
  "in-progress": { tone: "warn", sign: "↗" },
  "done-claimed": { tone: "warn", sign: "?" },
  "done-verified": { tone: "good", sign: "✓" },
  overdue: { tone: "bad", sign: "✕" },
  suspended: { tone: "quiet", sign: "∥" },
};

export const LIGHT_LOOKS: Record<string, Look> = {
  green: { tone: "good", sign: "●" },
  yellow: { tone: "warn", sign: "▲" },
  red: { tone: "bad", sign: "■" },
};

const departments = (codes: string[]) => codes.map(departmentName).join(t("comma"));

export const measureColumns = (): Column<Measure>[] => [
  {
    title: t("followup.measure.title"),
    text: (row) => `${row.clause} ${named(row.title)}`,
    to: (row) => ({ name: "measure", params: { id: row.id } }),
    note: (row) => named(row.set.title),
  },
  { title: t("indicator"), text: (row) => indicatorName(row.indicator) },
  { title: t("region"), text: (row) => regionName(row.region), tight: true },
  { title: t("followup.measure.lead"), text: (row) => departments(row.lead), note: (row) => departments(row.responsible) },
  { title: t("due"), text: (row) => row.due, number: true },
  { title: t("followup.measure.light"), text: (row) => (row.light ? t(`followup.light.${row.light}`) : null), look: (row) => (row.light ? LIGHT_LOOKS[row.light] : undefined) },
  { title: t("state.label"), text: (row) => t(`followup.measureStatus.${row.status}`), look: (row) => STATUS_LOOKS[row.status] },
];

export const partners = (measure: Measure): [string, string][] => [
  [t("followup.measure.lead"), departments(measure.lead) || UNKNOWN],
  [t("followup.measure.responsible"), departments(measure.responsible) || UNKNOWN],
  [t("followup.measure.others"), measure.others.join(t("comma")) || UNKNOWN],
];

export interface MeasureDesk {
  measure: Measure;
  events: MeasureEvent[];
  attachments: Attachment[];
  effects: Schemas["ReformEffectView"][];
}

export async function readMeasure(id: string): Promise<MeasureDesk> {
  const path = { id };
  const [measure, events, attachments, effects] = await Promise.all([
    body(api.GET("/api/v1/reform-measures/{id}", { params: { path } })),
    all<MeasureEvent>((page, size) => api.GET("/api/v1/reform-measures/{id}/events", { params: { path, query: { page, size } } })),
    all<Attachment>((page, size) => api.GET("/api/v1/reform-measures/{id}/attachments", { params: { path, query: { page, size } } })),
    body(api.GET("/api/v1/reform-effects", { params: { query: { measure: id, demonstration: "true", size: 100 } as never } })),
  ]);
  return { measure, events, attachments, effects: effects.items };
}

export type StepKind = "report" | "claim" | "verify" | "return" | "suspend" | "reschedule" | "resume";

const OPEN: Measure["status"][] = ["not-started", "in-progress", "overdue"];

/** What somebody with these roles can do to a measure as it stands; the service decides about each. */
export function stepsFor(status: Measure["status"], roles: readonly Role[]): StepKind[] {
  const open = OPEN.includes(status);
  const ofDepartment: StepKind[] = open ? ["report", "claim"] : [];
  const ofTaskForce: StepKind[] = open ? ["reschedule", "suspend"] : status === "done-claimed" ? ["verify", "return"] : status === "suspended" ? ["resume"] : [];
  return [...(roles.includes("DEPARTMENT") ? ofDepartment : []), ...(roles.includes("TASK_FORCE") ? ofTaskForce : [])];
}

export interface Given {
  text: string;
  reached: string;
  due: string;
  evidence: string[];
  /** Says that a report sent again is the same one. */
  key: string;
}

/** Not randomUUID, which browsers keep from pages without HTTPS. */
export const freshKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

export const nothingGiven = (): Given => ({ text: "", reached: "", due: "", evidence: [], key: freshKey() });

/** Whether a step says what the service asks for; claims show proof. */
export const isComplete = (kind: StepKind, given: Given): boolean =>
  given.text.trim() !== "" && (kind !== "claim" || given.evidence.length > 0) && (kind !== "reschedule" || given.due !== "");

export function takeStep(measure: Measure, kind: StepKind, given: Given): Promise<Measure> {
  const path = { id: measure.id };
  const params = { path, header: { "If-Match": tagOf(measure.version) } };
  const text = given.text.trim();
  switch (kind) {
    case "report":
      return body(api.POST("/api/v1/reform-measures/{id}/reports", {
        params: { path, header: { "Idempotency-Key": given.key } },
        body: { text, reached: given.reached || undefined, evidence: given.evidence },
      }));
    case "claim":
      return body(api.POST("/api/v1/reform-measures/{id}/claim", { params, body: { text, evidence: given.evidence } }));
    case "verify":
    case "return":
      return body(api.POST("/api/v1/reform-measures/{id}/verification", { params, body: { decision: kind, reason: text } }));
    case "suspend":
      return body(api.POST("/api/v1/reform-measures/{id}/suspension", { params, body: { reason: text } }));
    case "resume":
      return body(api.POST("/api/v1/reform-measures/{id}/resumption", { params, body: { reason: text } }));
    case "reschedule":
      return body(api.POST("/api/v1/reform-measures/{id}/due-date", { params, body: { due: given.due, reason: text } }));
  }
}

export const attach = (measure: string, file: File): Promise<Attachment> =>
  body(api.POST("/api/v1/reform-measures/{id}/attachments", {
    params: { path: { id: measure }, query: { name: file.name } },
    headers: { "Content-Type": file.type || "application/octet-stream" },
    body: file as never,
    bodySerializer: (sent: unknown) => sent as Blob,
  }));
