import type { Schemas } from "../../api/client";
import { named } from "../../format";

export interface CaseScenario {
  code: string;
  indicator: string;
  name: () => string;
}

const TIMES = new Set(["hour", "day", "calendar-day", "working-day"]);

/** Scenarios whose value follows from cases, as docs/filing.md tells them; the service has the last word. */
export function fromCases(metrics: Schemas["MetricView"][]): CaseScenario[] {
  return metrics.flatMap((metric) =>
    metric.scenarios
      .filter(({ unit }) => (metric.measures === "time" && TIMES.has(unit)) || unit === "count" || (metric.measures === "cost" && unit === "CNY"))
      .map((one) => ({ code: one.code, indicator: metric.indicator, name: () => `${named(metric.name)} · ${named(one.name)}` })),
  );
}
