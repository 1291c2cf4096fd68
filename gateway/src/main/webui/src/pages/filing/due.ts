import type { Schemas } from "../../api/client";
import { daysLeft } from "./time";

type Round = Schemas["RoundView"];
type Filing = Schemas["FilingView"];
type Extension = Schemas["ExtensionView"];

export type DueStatus = "not-begun" | Schemas["FilingStatus"];

/** One filing that is due, or there. */
export interface Due {
  key: string;
  round: Round;
  region: string;
  indicator: string;
  /** The department leads: it is expected to file. */
  expected: boolean;
  filing?: Filing;
  status: DueStatus;
  until: string | null;
  days: number | null;
  /** Can be changed by the department now. */
  open: boolean;
  filled: number;
  all: number;
  extension?: Extension;
}

export interface Known {
  rounds: Round[];
  assignments: Schemas["AssignmentView"][];
  filings: Filing[];
  extensions: Extension[];
  /** Number of scenarios by indicator. */
  scenarios: ReadonlyMap<string, number>;
}

const place = (round: string, one: { region: string; indicator: string }) => `${round} ${one.region} ${one.indicator}`;

const within = (round: Round, one: { region: string; indicator: string }) =>
  (round.indicators.length === 0 || round.indicators.includes(one.indicator)) && (round.regions.length === 0 || round.regions.includes(one.region));

/** What is due in these rounds, the most urgent first. */
export function dues(known: Known, now: number): Due[] {
  const standing = known.filings.filter((one) => one.status !== "withdrawn");
  const filings = new Map(standing.map((one) => [place(one.round, one), one]));
  // The newest extension comes first and counts.
  const extensions = new Map([...known.extensions].reverse().map((one) => [place(one.round, one), one]));
  const expected = known.rounds.flatMap((round) =>
    known.assignments.filter((one) => one.endedAt === null && within(round, one) && (one.role === "lead" || filings.has(place(round.id, one)))).map((one) => ({ round, one, lead: one.role === "lead" })),
  );
  const rows = new Map(
    [
      ...standing.flatMap((one) => known.rounds.filter((round) => round.id === one.round).map((round) => ({ round, one, lead: false }))),
      ...expected,
    ].map(({ round, one, lead }) => [place(round.id, one), { round, region: one.region, indicator: one.indicator, expected: lead }]),
  );
  return [...rows].map(([key, row]) => due(key, row, filings.get(key), extensions.get(key), known, now)).sort(urgency);
}

function due(key: string, row: Pick<Due, "round" | "region" | "indicator" | "expected">, filing: Filing | undefined, extension: Extension | undefined, known: Known, now: number): Due {
  const granted = extension?.status === "granted" ? extension.until : null;
  const until = filing?.returned?.deadline ?? granted ?? row.round.closedAt ?? row.round.closesAt;
  const status: DueStatus = filing?.status ?? "not-begun";
  const waits = status === "not-begun" || status === "draft" || status === "returned";
  const inTime = row.round.status === "open" || (granted !== null && Date.parse(granted) > now) || Boolean(filing?.returned?.deadline);
  return {
    ...row,
    key,
    filing,
    extension,
    status,
    until,
    days: until === null || !waits ? null : daysLeft(until, now),
    open: inTime || status === "correcting" || status === "accepted",
    filled: filing?.entries.length ?? 0,
    all: known.scenarios.get(row.indicator) ?? 0,
  };
}

const ORDER: DueStatus[] = ["returned", "correcting", "draft", "not-begun", "submitted", "accepted", "withdrawn"];

function urgency(a: Due, b: Due): number {
  const rank = (one: Due) => (one.status === "returned" ? 0 : one.days !== null || one.status === "correcting" || one.status === "draft" || one.status === "not-begun" ? 1 : 2);
  return (
    rank(a) - rank(b) ||
    (a.until ?? "9").localeCompare(b.until ?? "9") ||
    ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
    a.region.localeCompare(b.region) ||
    a.indicator.localeCompare(b.indicator)
  );
}

/** Counts of what is due, for the head of the page. */
export function tally(all: Due[]): Record<"waiting" | "returned" | "submitted" | "accepted" | "overdue", number> {
  const count = (wanted: (one: Due) => boolean) => all.filter(wanted).length;
  return {
    waiting: count((one) => (one.status === "not-begun" && one.expected) || one.status === "draft" || one.status === "correcting"),
    returned: count((one) => one.status === "returned"),
    submitted: count((one) => one.status === "submitted"),
    accepted: count((one) => one.status === "accepted"),
    overdue: count((one) => one.days !== null && one.days < 0),
  };
}
