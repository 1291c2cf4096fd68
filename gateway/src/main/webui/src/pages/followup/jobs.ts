import { api, body, type Schemas } from "../../api/client";
import type { Look } from "../../figures/status";
import { moment, UNKNOWN } from "../../format";
import { i18n } from "../../i18n";
import type { Column, ReadPage } from "./list";

const t = (key: string, slots: Record<string, unknown> = {}): string => i18n.global.t(key, slots);

/** The jobs of filings-service: its API lists their runs, not their names (docs/operations.md does). */
export const FILING_JOBS = ["rounds", "reminders", "reform-reminders", "reform-bulletins", "rating-reminders", "rating-retention", "appeals", "inspections"] as const;

/** One run of a job, of whichever service. */
export interface Run {
  id: string | number;
  job: string;
  status: string;
  startedBy: string | null;
  startedAt: string;
  endedAt: string | null;
  read: number;
  done: number;
  failed: number | null;
  error: string | null;
}

export const RUN_LOOKS: Record<string, Look> = {
  running: { tone: "warn", sign: "…" },
  done: { tone: "good", sign: "✓" },
  failed: { tone: "bad", sign: "✕" },
  abandoned: { tone: "bad", sign: "∅" },
};

export interface Job {
  service: "indicators" | "filings";
  name: string;
  last?: Run;
}

const ofFilings = (run: Schemas["FilingJobRunView"]): Run => ({ ...run, failed: null });

/** Every job with its newest run; the newest runs of filings-service come in one page. */
export async function jobs(): Promise<Job[]> {
  const [indicators, filings] = await Promise.all([
    body(api.GET("/api/v1/jobs", { params: { query: { size: 100 } } })),
    Promise.all(FILING_JOBS.map((job) => body(api.GET("/api/v1/filing-jobs/runs", { params: { query: { job, size: 1 } } })))),
  ]);
  return [
    ...indicators.items.map((one): Job => ({ service: "indicators", name: one.name, last: one.lastRun ?? undefined })),
    ...FILING_JOBS.map((name, n): Job => ({ service: "filings", name, last: filings[n]?.items.map(ofFilings)[0] })),
  ];
}

/** Starts a job by hand; one of indicators-service goes on in the background. */
export async function start(job: Job): Promise<Run> {
  return job.service === "indicators"
    ? body(api.POST("/api/v1/jobs/{name}/runs", { params: { path: { name: job.name } } }))
    : ofFilings(await body(api.POST("/api/v1/filing-jobs/{job}/runs", { params: { path: { job: job.name } } })));
}

/** Runs of one job, the newest first. */
export const runsOf = (service: Job["service"], name: string): ReadPage<Run> => async (page, size) => {
  if (service === "indicators") {
    return api.GET("/api/v1/jobs/{name}/runs", { params: { path: { name }, query: { page, size } } });
  }
  const { data, error, response } = await api.GET("/api/v1/filing-jobs/runs", { params: { query: { job: name, page, size } } });
  return { data: data && { items: data.items.map(ofFilings), total: data.total }, error, response };
};

export const jobName = (name: string): string => {
  const key = `followup.jobs.${name}`;
  return i18n.global.te(key) ? t(key) : name;
};

/** Seconds between start and end, with one decimal. */
export const duration = (run: Run): string =>
  run.endedAt ? t("followup.seconds", { n: ((Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000).toFixed(1) }) : UNKNOWN;

export const runColumns = (): Column<Run>[] => [
  { title: t("followup.run.started"), text: (run) => moment(run.startedAt) },
  { title: t("followup.run.by"), text: (run) => run.startedBy ?? t("followup.run.schedule") },
  { title: t("state.label"), text: (run) => t(`followup.runStatus.${run.status}`), look: (run) => RUN_LOOKS[run.status] },
  { title: t("followup.run.took"), text: duration, number: true },
  { title: t("followup.run.read"), text: (run) => run.read, number: true },
  { title: t("followup.run.done"), text: (run) => run.done, number: true },
  { title: t("followup.run.failed"), text: (run) => run.failed, number: true },
  { title: t("followup.run.error"), text: (run) => run.error },
];
