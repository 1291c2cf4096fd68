import { all, api, body, type Schemas } from "../../api/client";
import { dues, type Due } from "./due";

type Filing = Schemas["FilingView"];

export interface DueData {
  rounds: Schemas["RoundView"][];
  dues: Due[];
  indicators: Schemas["IndicatorView"][];
}

const filingsOf = (query: { round?: string; status?: "draft" | "returned" | "correcting" }) =>
  all<Filing>((page, size) => api.GET("/api/v1/filings", { params: { query: { ...query, page, size } } }), 5);

/** What is due in one round, or in all open ones together with whatever waits for the department in others. */
export async function readDue(chosen: string | undefined): Promise<DueData> {
  const [rounds, assignments, indicators] = await Promise.all([
    all<Schemas["RoundView"]>((page, size) => api.GET("/api/v1/rounds", { params: { query: { page, size } } }), 5),
    all<Schemas["AssignmentView"]>((page, size) => api.GET("/api/v1/assignments", { params: { query: { status: "active", page, size } } })),
    all<Schemas["IndicatorView"]>((page, size) => api.GET("/api/v1/indicators", { params: { query: { page, size } } })),
  ]);
  const shown = rounds.filter((one) => (chosen ? one.id === chosen : one.status === "open"));
  const [inRounds, waiting, extensions] = await Promise.all([
    Promise.all(shown.map((one) => filingsOf({ round: one.id }))),
    chosen ? [] : Promise.all((["draft", "returned", "correcting"] as const).map((status) => filingsOf({ status }))),
    all<Schemas["ExtensionView"]>((page, size) => api.GET("/api/v1/extensions", { params: { query: { round: chosen, page, size } } }), 5),
  ]);
  const filings = [...new Map([...inRounds, ...waiting].flat().map((one) => [one.id, one])).values()];
  const scenarios = new Map(indicators.map((one) => [one.code, one.scenarioCount]));
  const elsewhere = rounds.filter((round) => !shown.includes(round) && filings.some((one) => one.round === round.id));
  const now = Date.now();
  const others = dues({ rounds: elsewhere, assignments: [], filings, extensions, scenarios }, now);
  const own = dues({ rounds: shown, assignments, filings, extensions, scenarios }, now);
  return { rounds, indicators, dues: [...others, ...own] };
}

/** Starts an empty filing; asked again with the same key, it is the same one. */
export const begin = (due: Due, key: string): Promise<Filing> =>
  body(
    api.POST("/api/v1/filings", {
      params: { header: { "Idempotency-Key": key } },
      body: { round: due.round.id, region: due.region, indicator: due.indicator, entries: [] },
    }),
  );
