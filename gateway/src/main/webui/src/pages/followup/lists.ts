import { api, body, type Schemas } from "../../api/client";
import type { Look } from "../../figures/status";
import { LOOKS } from "../../figures/status";
import { amount, moment, named, period, requirement, share } from "../../format";
import { i18n } from "../../i18n";
import { departmentName, indicatorName, regionName } from "../../names";
import type { Column } from "./list";

/** What each list shows; the words are looked up when a list is laid out, in the reader's language. */
const t = (key: string, slots: Record<string, unknown> = {}): string => i18n.global.t(key, slots);
const c = (key: string): string => t(`followup.columns.${key}`);

export const TABS = ["missing", "completeness", "targets", "measures", "bulletins", "extensions", "appeals", "rectifications", "jobs", "reminders"] as const;
export type Tab = (typeof TABS)[number];

export const rounds = () => body(api.GET("/api/v1/rounds", { params: { query: { size: 100 } } }));

export const EXTENSION_LOOKS: Record<string, Look> = {
  requested: { tone: "warn", sign: "…" },
  granted: { tone: "good", sign: "✓" },
  refused: { tone: "bad", sign: "✕" },
  expired: { tone: "quiet", sign: "∅" },
};

const department = <T extends { department: string | null }>(): Column<T> => ({ title: t("followup.department"), text: (row) => departmentName(row.department) });
const region = <T extends { region: string }>(): Column<T> => ({ title: t("region"), text: (row) => regionName(row.region), tight: true });
const indicator = <T extends { indicator: string }>(): Column<T> => ({ title: t("indicator"), text: (row) => indicatorName(row.indicator) });

export const missingColumns = (): Column<Schemas["MissingFilingView"]>[] => [
  indicator(),
  region(),
  department(),
  { title: t("period.label"), text: (row) => period(row.period) },
  {
    title: c("draft"),
    text: (row) => t(row.draft ? "followup.begun" : "followup.notBegun"),
    look: (row) => (row.draft ? { tone: "warn", sign: "✎" } : { tone: "bad", sign: "✕" }),
  },
  {
    title: c("extension"),
    text: (row) => (row.extension ? t(`followup.extension.${row.extension.status}`) : null),
    look: (row) => (row.extension ? EXTENSION_LOOKS[row.extension.status] : undefined),
    note: (row) => row.extension?.until && t("followup.until", { at: moment(row.extension.until) }),
  },
];

type Completeness = Schemas["CompletenessView"];
const NAMED: Record<Completeness["by"], (row: Completeness) => string> = {
  all: () => t("followup.by.all"),
  department: (row) => departmentName(row.code),
  indicator: (row) => indicatorName(row.code),
  region: (row) => regionName(row.code),
  round: (row) => period(row.period),
};

export const completenessColumns = (by: Completeness["by"]): Column<Completeness>[] => [
  { title: t(`followup.by.${by}`), text: (row) => NAMED[row.by](row) },
  ...(["expected", "filed", "onTime", "late", "returned", "accepted", "missing"] as const).map(
    (key): Column<Completeness> => ({ title: c(key), text: (row) => row[key], number: true }),
  ),
  ...(["completeness", "timeliness", "acceptedShare"] as const).map(
    (key): Column<Completeness> => ({ title: c(key), text: (row) => row[key], shown: (row) => share(row[key]), number: true }),
  ),
];

type Target = Schemas["TargetView"];

export const targetColumns = (title: (row: Target) => string): Column<Target>[] => [
  { title: t("target"), text: title, to: (row) => ({ name: "indicator", params: { code: row.indicator }, query: { region: row.region } }) },
  region(),
  { title: t("requirement"), text: (row) => requirement(row.comparator, row.target, row.unit), number: true },
  { title: t("value"), text: (row) => row.value, shown: (row) => amount(row.value, row.unit), number: true, note: (row) => row.period && period(row.period) + (row.demonstration ? ` · ${t("demo.mark")}` : "") },
  { title: t("state.label"), text: (row) => t(`status.${row.status}`), look: (row) => LOOKS[row.status] },
  { title: t("due"), text: (row) => row.due, number: true },
  { title: t("document"), text: (row) => `${row.source.document} ${row.source.clause}` },
];

export const extensionColumns = (): Column<Schemas["ExtensionView"]>[] => [
  indicator(),
  region(),
  department(),
  { title: c("askedUntil"), text: (row) => moment(row.askedUntil), number: true },
  { title: c("reason"), text: (row) => row.reason, note: (row) => `${row.requestedBy} · ${moment(row.requestedAt)}` },
  {
    title: t("state.label"),
    text: (row) => t(`followup.extension.${row.status}`),
    look: (row) => EXTENSION_LOOKS[row.status],
    note: (row) => [row.until && t("followup.until", { at: moment(row.until) }), row.decisionReason].filter(Boolean).join(" · "),
  },
];

type Appeal = Schemas["AppealView"];
const overdueOf = (row: Appeal) => row.deadlines.filter((one) => one.standing === "overdue");

export const appealColumns = (): Column<Appeal>[] => [
  { title: c("number"), tight: true, text: (row) => row.number, note: (row) => (row.demonstration ? t("demo.mark") : undefined) },
  { title: c("subject"), text: (row) => row.title },
  region(),
  department(),
  { title: t("state.label"), text: (row) => t(`followup.appeal.${row.status}`), look: () => ({ tone: "warn", sign: "…" }) },
  {
    title: c("overdue"),
    text: (row) => overdueOf(row).map((one) => `${t(`followup.deadline.${one.due}`)} ${moment(one.until)}`).join("; "),
    look: () => ({ tone: "bad", sign: "✕" }),
  },
  { title: c("received"), text: (row) => moment(row.receivedAt), number: true },
];

export const rectificationColumns = (): Column<Schemas["InspectionFindingView"]>[] => [
  { title: c("site"), text: (row) => row.siteName },
  { title: c("finding"), text: (row) => row.finding, note: (row) => (row.repeats ? t("followup.repeated", { n: row.repeats }) : undefined) },
  region(),
  department(),
  { title: t("state.label"), text: (row) => t(`followup.rectification.${row.status}`), look: (row) => (row.overdue ? { tone: "bad", sign: "✕" } : { tone: "quiet", sign: "…" }) },
  { title: t("due"), text: (row) => moment(row.until), number: true },
];

export const bulletinColumns = (): Column<Schemas["ReformBulletinView"]>[] => [
  { title: c("month"), text: (row) => period(row.month), to: (row) => ({ query: { bulletin: row.id } }) },
  region(),
  { title: c("composed"), text: (row) => moment(row.composedAt), number: true },
];

type BulletinRow = Schemas["ReformBulletinRowView"];

export const bulletinRowColumns = (by: BulletinRow["by"]): Column<BulletinRow>[] => [
  { title: t(`followup.by.${by}`), text: (row) => (row.by === "department" ? departmentName(row.code) : row.by === "indicator" ? indicatorName(row.code) : t("followup.by.all")) },
  ...(["measures", "done", "onTime", "late", "returned", "overdue", "waiting", "suspended"] as const).map(
    (key): Column<BulletinRow> => ({ title: t(`followup.bulletin.${key}`), text: (row) => row[key], number: true }),
  ),
];

/** Metric and requirement of a target, as people call it. */
export const targetTitle = (metrics: Schemas["MetricView"][]) => (row: Target): string =>
  [named(metrics.find((one) => one.code === row.metric)?.name), named(row.name)].filter(Boolean).join(" · ");
