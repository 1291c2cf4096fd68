import { all, api, body, type Schemas } from "../api/client";
import { Trouble } from "../api/trouble";

export type Edition = Pick<Schemas["EditionView"], "number" | "kind" | "periods" | "corrects" | "embargoUntil">;

/** What the newest edition in force says of a region. */
export interface Published {
  edition: Pick<Edition, "number" | "kind">;
  region: string;
  /** The period that was asked for, and the one that the edition has. */
  wanted: string;
  period: string;
  scores: Map<string, { score: number | null }>;
}

/** How many of the newest editions are looked through for one that knows the region; each comes with the list of its files. */
const MOST = 5;

/** Public and not corrected by another that is, newest first; the task force sees those under embargo, too, which do not count yet. */
export function inForce<E extends Edition>(editions: E[], now: number): E[] {
  const open = editions.filter((one) => one.embargoUntil === null || Date.parse(one.embargoUntil) <= now);
  const corrected = new Set(open.map((one) => one.corrects));
  return open.filter((one) => !corrected.has(one.number)).sort((a, b) => b.number - a.number);
}

const length = (period: string) => period.slice(4).replace(/\d/g, "");

/** The period itself where the edition has it, else its newest one as long, else its newest. */
export function periodOf(edition: Pick<Edition, "periods">, wanted: string): string | undefined {
  const periods = [...edition.periods].sort();
  return periods.includes(wanted) ? wanted : (periods.filter((one) => length(one) === length(wanted)).at(-1) ?? periods.at(-1));
}

/** How the indicators stand now beside what was published: how many are higher, lower, the same. */
export function sinceThen(pairs: { now: number | null; then: number | null }[]): { up: number; down: number; same: number } {
  const changes = pairs.flatMap(({ now, then }) => (now === null || then === null ? [] : [now - then]));
  return { up: changes.filter((one) => one > 0).length, down: changes.filter((one) => one < 0).length, same: changes.filter((one) => one === 0).length };
}

/** Indicators of a region as the newest edition in force has them; null when there is none that knows the region. */
export async function published(region: string, wanted: string): Promise<Published | null> {
  const list = await body(api.GET("/api/v1/editions", { params: { query: { page: 0, size: MOST } } }));
  for (const edition of inForce(list.items, Date.now())) {
    const period = periodOf(edition, wanted);
    const scores = period ? await scoresOf(edition.number, region, period) : [];
    if (period && scores.some((one) => one.score !== null)) {
      return { edition, region, wanted, period, scores: new Map(scores.map((one) => [one.node, one])) };
    }
  }
  return null;
}

/** An edition does not speak of regions that came later. */
async function scoresOf(number: number, region: string, period: string): Promise<Schemas["EditionScoreView"][]> {
  try {
    return await all((page, size) => api.GET("/api/v1/editions/{number}/scores", { params: { path: { number }, query: { region, period, kind: "indicator", page, size } } }));
  } catch (thrown) {
    if (Trouble.from(thrown).code === "unknown-value") {
      return [];
    }
    throw thrown;
  }
}
