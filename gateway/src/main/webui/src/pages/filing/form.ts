import { all, api, body, type Schemas } from "../../api/client";
import { named } from "../../format";
import type { Line } from "./cells";
import { end } from "./time";

type Measurement = Schemas["MeasurementView"];
export type Filing = Schemas["FilingView"];

export interface FormLine extends Line {
  metric: Schemas["MetricView"];
  spec: Schemas["ScenarioView"];
  /** First of its metric. */
  first: boolean;
  last?: Measurement;
}

/** What a form is made of besides the filing itself. */
export interface Form {
  lines: FormLine[];
  round: Schemas["RoundView"];
  reasons: Schemas["ReviewReasonView"][];
}

export const readFiling = (id: string): Promise<Filing> => body(api.GET("/api/v1/filings/{id}", { params: { path: { id } } }));

export async function readForm(filing: Filing): Promise<Form> {
  const { indicator, region } = filing;
  const [metrics, measurements, round, reasons] = await Promise.all([
    all<Schemas["MetricView"]>((page, size) => api.GET("/api/v1/metrics", { params: { query: { indicator, page, size } } })),
    all<Measurement>((page, size) => api.GET("/api/v1/measurements", { params: { query: { indicator, region, page, size } } }), 5),
    body(api.GET("/api/v1/rounds/{id}", { params: { path: { id: filing.round } } })),
    body(api.GET("/api/v1/review-reasons", { params: { query: { size: 100 } } })),
  ]);
  const last = lastValues(measurements, filing.period, filing.demonstration);
  return { lines: lines(metrics, last), round, reasons: reasons.items };
}

export function lines(metrics: Schemas["MetricView"][], last: ReadonlyMap<string, Measurement>): FormLine[] {
  return [...metrics]
    .sort((a, b) => a.order - b.order)
    .flatMap((metric) => metric.scenarios.map((spec, i) => ({ scenario: spec.code, unit: spec.unit, metric, spec, first: i === 0, last: last.get(spec.code) })));
}

export const lineName = (line: FormLine): string => `${named(line.metric.name)} · ${named(line.spec.name)}`;

/** The last accepted value of each scenario, up to and with a period; made-up values only beside made-up ones. */
export function lastValues(measurements: Measurement[], period: string, demonstration: boolean): Map<string, Measurement> {
  const last = new Map<string, Measurement>();
  for (const one of measurements) {
    const before = last.get(one.scenario);
    const newer = !before || end(one.period) > end(before.period) || (end(one.period) === end(before.period) && one.acceptedAt > before.acceptedAt);
    if (one.demonstration === demonstration && end(one.period) <= end(period) && newer) {
      last.set(one.scenario, one);
    }
  }
  return last;
}

const EDITABLE = ["draft", "returned", "correcting"];

export const isEditable = (filing: Filing): boolean => EDITABLE.includes(filing.status);

/** Whether an entry can be changed: of what was returned only what the reviewer gave back, unless that is everything. */
export function isOpen(filing: Filing, scenario: string): boolean {
  const returned = filing.status === "returned" ? (filing.returned?.entries ?? []) : [];
  return isEditable(filing) && (returned.length === 0 || returned.some((one) => one.scenario === scenario));
}

/** Which scenario a violation of the entries that were sent speaks of. */
export function scenarioOf(field: string | undefined, sent: { scenario: string }[]): string | undefined {
  const place = /^entries\[(\d+)\]/.exec(field ?? "")?.[1];
  return place === undefined ? undefined : sent[Number(place)]?.scenario;
}
