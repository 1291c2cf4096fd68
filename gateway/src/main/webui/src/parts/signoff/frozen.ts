/** A row of results/scores.csv, as far as a reviewer's summary needs it. */
export interface FrozenScore {
  region: string;
  period: string;
  state: string;
  score: number | null;
  coverage: number | null;
  rank: number | null;
}

/** The overall scores in a candidate's results/scores.csv; none of these columns holds a comma. */
export function overall(csv: string): FrozenScore[] {
  const [head = "", ...lines] = csv.split("\n");
  const columns = head.split(",");
  const at = (name: string) => columns.indexOf(name);
  const [kind, region, period, state, score, coverage, rank] = ["kind", "region", "period", "state", "score", "coverage", "rank"].map(at) as [number, number, number, number, number, number, number];
  const figure = (text: string | undefined) => (text ? Number(text) : null);
  return lines
    .map((line) => line.split(","))
    .filter((cells) => cells[kind] === "overall")
    .map((cells) => ({
      region: cells[region] ?? "",
      period: cells[period] ?? "",
      state: cells[state] ?? "",
      score: figure(cells[score]),
      coverage: figure(cells[coverage]),
      rank: figure(cells[rank]),
    }));
}
