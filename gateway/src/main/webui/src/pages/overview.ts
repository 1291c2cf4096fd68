import { all, api, body, type Schemas } from "../api/client";
import { Trouble } from "../api/trouble";
import { places, type Region } from "../place";

export type Score = Schemas["ScoreView"];
export type Standing = Pick<Score, "state" | "score" | "coverage" | "rank" | "peers" | "demonstration">;

/** Most regions that are compared with the chosen one. */
export const MOST_REGIONS = 12;

const scoresOf = (region: string, period: string, kind: "overall" | "dimension" | "indicator" | "metric" | "scenario") =>
  all<Score>((page, size) => api.GET("/api/v1/scores", { params: { query: { region, period, kind, page, size } } }));

/** Overall, dimensions and indicators of a region, by node. */
export async function standings(region: string, period: string): Promise<Map<string, Score>> {
  const found = await Promise.all((["overall", "dimension", "indicator"] as const).map((kind) => scoresOf(region, period, kind)));
  return new Map(found.flat().map((score) => [score.node, score]));
}

/** The period of the same length before, as the API takes it. */
export function before(period: string): string | undefined {
  const found = /^(\d{4})(?:-([SQ])?(\d{1,2}))?$/.exec(period);
  if (!found) {
    return undefined;
  }
  const [, year = "", letter = "", part] = found;
  if (part === undefined) {
    return String(Number(year) - 1);
  }
  const parts = letter === "S" ? 2 : letter === "Q" ? 4 : 12;
  const [y, p] = Number(part) > 1 ? [Number(year), Number(part) - 1] : [Number(year) - 1, parts];
  return `${y}-${letter}${letter ? p : String(p).padStart(2, "0")}`;
}

/** The chosen region and whom it is compared with: all regions while they are few, else those of its level. */
export function compared(regions: Region[], chosen: string): Region[] {
  if (regions.length <= MOST_REGIONS) {
    return regions;
  }
  const level = regions.find((one) => one.code === chosen)?.level;
  const peers = regions.filter((one) => one.level === level && one.code !== chosen).slice(0, MOST_REGIONS - 1);
  return [...regions.filter((one) => one.code === chosen), ...peers];
}

/** Scores of indicators by region and node, for the comparison. */
export async function neighbours(chosen: string, period: string): Promise<Map<string, Map<string, Score>>> {
  const found = await Promise.all(
    compared(places.regions, chosen).map(async ({ code }) => [code, new Map((await scoresOf(code, period, "indicator")).map((one) => [one.node, one]))] as const),
  );
  return new Map(found.filter(([, scores]) => [...scores.values()].some((one) => one.score !== null)));
}

export interface Moves {
  best: Schemas["Mover"][];
  worst: Schemas["Mover"][];
}

/** What moved most since the period before; nothing when there is none to compare with. */
export async function moves(region: string, period: string, kind: "indicator" | "metric", size = 5): Promise<Moves> {
  try {
    return await body(api.GET("/api/v1/movers/nodes", { params: { query: { region, period, kind, size } } }));
  } catch (thrown) {
    if (Trouble.from(thrown).kind === "absent") {
      return { best: [], worst: [] };
    }
    throw thrown;
  }
}

/** What the overall change since the period before is made of; undefined when there is none to compare with. */
export async function parts(region: string, period: string): Promise<Schemas["ContributionsView"] | undefined> {
  const from = before(period);
  const query = { region, from: from ?? period, to: period, by: "indicator" };
  const found = from ? await body(api.GET("/api/v1/contributions", { params: { query } })) : undefined;
  return found?.change === null ? undefined : found;
}

export const dimensions = () => all<Schemas["DimensionView"]>((page, size) => api.GET("/api/v1/dimensions", { params: { query: { page, size } } }));

export const indicators = () => all<Schemas["IndicatorView"]>((page, size) => api.GET("/api/v1/indicators", { params: { query: { page, size } } }));

export const metrics = () => all<Schemas["MetricView"]>((page, size) => api.GET("/api/v1/metrics", { params: { query: { page, size } } }));

export const targets = (region?: string) =>
  all<Schemas["TargetView"]>((page, size) => api.GET("/api/v1/targets", { params: { query: { region, page, size } } }));
