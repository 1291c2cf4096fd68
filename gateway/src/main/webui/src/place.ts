import { computed, reactive, type ComputedRef } from "vue";
import { useRoute, useRouter } from "vue-router";
import { all, api, body, type Schemas } from "./api/client";

export type Region = Schemas["RegionView"];

interface Places {
  regions: Region[];
  periods: string[];
  usual: { region: string; period: string };
  ready: boolean;
}

/** Which regions and periods there are, read once; the choice itself is in the address. */
export const places = reactive<Places>({ regions: [], periods: [], usual: { region: "", period: "" }, ready: false });

let reading: Promise<void> | undefined;

export function readPlaces(): Promise<void> {
  reading ??= read().catch((thrown: unknown) => {
    reading = undefined;
    throw thrown;
  });
  return reading;
}

async function read(): Promise<void> {
  const [regions, periods] = await Promise.all([
    all<Region>((page, size) => api.GET("/api/v1/regions", { params: { query: { page, size } } })),
    body(api.GET("/api/v1/scores/periods")),
  ]);
  const { period, scores } = await newest(periods.items, (one) =>
    all<Schemas["ScoreView"]>((page, size) => api.GET("/api/v1/scores", { params: { query: { period: one, kind: "overall", page, size } } })),
  );
  Object.assign(places, { regions, periods: periods.items, usual: { region: usual(regions, scores), period }, ready: true });
}

/** How many periods may have begun without an overall score anywhere before an older one is not looked for. */
const BEGUN = 4;

/**
 * The newest period in which some place has an overall score: the first figure accepted for a new period does not turn the first page into
 * dashes. Without any, the newest.
 */
export async function newest<S extends { score?: number | null }>(periods: string[], read: (period: string) => Promise<S[]>): Promise<{ period: string; scores: S[] }> {
  let first: { period: string; scores: S[] } | undefined;
  for (const period of periods.slice(0, BEGUN)) {
    const seen = { period, scores: await read(period) };
    first ??= seen;
    if (seen.scores.some((one) => one.score !== null && one.score !== undefined)) {
      return seen;
    }
  }
  return first ?? { period: "", scores: [] };
}

const ORDER = ["city", "province", "district"];

/** The largest place that has an overall score; without any, the one of which most is known. */
export function usual(regions: Region[], scores: Schemas["ScoreView"][]): string {
  const level = (code: string) => ORDER.indexOf(regions.find((one) => one.code === code)?.level ?? "");
  const best = [...scores].sort(
    (a, b) =>
      Number(b.score !== null) - Number(a.score !== null) ||
      (a.score !== null && b.score !== null ? level(a.region) - level(b.region) : 0) ||
      (b.coverage ?? 0) - (a.coverage ?? 0),
  )[0];
  return best?.region ?? regions[0]?.code ?? "";
}

interface Place {
  region: ComputedRef<string>;
  period: ComputedRef<string>;
  choose: (change: Record<string, string | undefined>) => void;
}

/** Region and period of the address, the usual ones where it names none. */
export function usePlace(): Place {
  const route = useRoute();
  const router = useRouter();
  const of = (key: "region" | "period") => computed(() => String(route.query[key] ?? "") || places.usual[key]);
  return {
    region: of("region"),
    period: of("period"),
    choose: (change) => void router.replace({ query: cleaned({ ...route.query, ...change }) }),
  };
}

/** The query that goes along from page to page. */
export function kept(query: Record<string, unknown>): Record<string, string> {
  return cleaned({ region: query.region, period: query.period });
}

function cleaned(query: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as Record<string, string>;
}
