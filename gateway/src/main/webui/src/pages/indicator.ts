import { all, api, body, type Schemas } from "../api/client";
import { before, type Score } from "./overview";

export type Metric = Schemas["MetricView"];
export type Reduction = Schemas["ReductionView"];
export type Target = Schemas["TargetView"];
export type Measurement = Schemas["MeasurementView"];

/** One row of an indicator's table: a scenario with everything that is known about it. */
export interface ScenarioRow {
  code: string;
  scenario: Schemas["ScenarioView"];
  reduction?: Reduction;
  targets: Target[];
  score?: Score;
  measurement?: Measurement;
}

export interface MetricRows {
  metric: Metric;
  score?: Score;
  rows: ScenarioRow[];
}

export interface IndicatorData {
  indicator: Schemas["IndicatorDetailView"];
  own?: Score;
  then?: Score;
  interval?: Schemas["ScoreIntervalView"];
  metrics: MetricRows[];
}

export async function readIndicator(code: string, region: string, period: string): Promise<IndicatorData> {
  const place = { region, period };
  const earlier = before(period);
  const [indicator, own, then, intervals, metrics, scenarios, reductions, targets, measurements] = await Promise.all([
    body(api.GET("/api/v1/indicators/{code}", { params: { path: { code } } })),
    scores({ ...place, node: code }),
    earlier ? scores({ region, period: earlier, node: code }) : Promise.resolve([]),
    all((page, size) => api.GET("/api/v1/scores/intervals", { params: { query: { ...place, node: code, page, size } } }), 1),
    scores({ ...place, kind: "metric" }),
    scores({ ...place, kind: "scenario" }),
    all<Reduction>((page, size) => api.GET("/api/v1/reductions", { params: { query: { ...place, indicator: code, page, size } } })),
    all<Target>((page, size) => api.GET("/api/v1/targets", { params: { query: { ...place, indicator: code, page, size } } })),
    all<Measurement>((page, size) => api.GET("/api/v1/measurements", { params: { query: { region, indicator: code, page, size } } }), 5),
  ]);
  const byNode = new Map([...metrics, ...scenarios].map((score) => [score.node, score]));
  return {
    indicator,
    own: own[0],
    then: then[0],
    interval: intervals[0],
    metrics: indicator.metrics.map((metric) => ({
      metric,
      score: byNode.get(metric.code),
      rows: metric.scenarios.map((scenario) => row(scenario, byNode, reductions, targets, measurements, period)),
    })),
  };
}

/** The value is that of the reduction or the score; what is neither scored nor reduced has its measurement of the period. */
function row(
  scenario: Schemas["ScenarioView"],
  scores: Map<string, Score>,
  reductions: Reduction[],
  targets: Target[],
  measurements: Measurement[],
  period: string,
): ScenarioRow {
  const reduction = reductions.find((one) => one.scenario === scenario.code);
  const score = scores.get(scenario.code);
  const basis = reduction?.measurement ?? score?.measurements[0];
  return {
    code: scenario.code,
    scenario,
    reduction,
    targets: targets.filter((one) => one.scenario === scenario.code),
    score,
    measurement: measurements.find((one) => (basis === undefined ? one.scenario === scenario.code && one.period === period : one.id === basis)),
  };
}

type ScoreQuery = { region: string; period: string; node?: string; kind?: "metric" | "scenario" };

const scores = (query: ScoreQuery) => all<Score>((page, size) => api.GET("/api/v1/scores", { params: { query: { ...query, page, size } } }));

/** The letter of SDMX for a period's length. */
export const frequency = (period: string): "A" | "S" | "Q" | "M" => {
  const part = period[5];
  return part === "S" || part === "Q" ? part : part === undefined ? "A" : "M";
};

/** Values of a scenario over the years, oldest first. */
export const history = async (region: string, scenario: string, period: string) => {
  const found = await body(
    api.GET("/api/v1/reductions/series", { params: { query: { region: [region], scenario: [scenario], frequency: frequency(period), newest: 24 } } }),
  );
  return found.items[0]?.observations ?? [];
};

/** Scores of an indicator over the years, oldest first. */
export const scoreHistory = async (region: string, node: string, period: string) => {
  const found = await body(api.GET("/api/v1/series", { params: { query: { region: [region], node: [node], frequency: frequency(period), newest: 24 } } }));
  return found.items[0]?.observations ?? [];
};
