import { api, body, type Schemas } from "../../api/client";
import { request, type Cell, type Line } from "./cells";
import type { Filing } from "./form";

type Finding = Schemas["FindingView"];

/** What the rules say about what is typed, by scenario: an import that is only tried. */
export async function checkRows(filing: Filing, typed: (Line & { cell: Cell })[]): Promise<Record<string, Finding[]>> {
  const rows = typed.map(({ scenario, unit, cell }) => ({ region: filing.region, ...request(scenario, unit, cell) }));
  const report = await body(
    api.POST("/api/v1/rounds/{id}/imports", { params: { path: { id: filing.round }, query: { dryRun: true, mode: "valid-rows" } }, body: { rows } as never }),
  );
  return Object.fromEntries(report.rows.filter((row) => row.scenario !== null).map((row) => [row.scenario, found(row)]));
}

function found(row: Schemas["ImportRow"]): Finding[] {
  return [...row.violations.map((one) => ({ code: one.rule, severity: "blocks" as const, message: one.message })), ...row.findings];
}
