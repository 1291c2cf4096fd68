import { score, signed } from "../format";
import { INK } from "./look";

export interface Part {
  name: string;
  points: number;
}

export interface Bar {
  name: string;
  kind: "whole" | "up" | "down" | "none";
  from: number;
  to: number;
}

export interface WholeNames {
  before: string;
  after: string;
  others: (n: number) => string;
  rounding: string;
}

/** Scores have five decimals; sums of whole hundred-thousandths are exact. */
const UNIT = 100_000;
const units = (points: number) => Math.round(points * UNIT);

/**
 * From the score before to the score after, bar by bar: the largest parts, the sum of all others, and what rounding
 * leaves. Each bar begins where the one above it ends, and the last part ends exactly at the score after.
 */
export function bars(before: number, parts: Part[], remainder: number, names: WholeNames, most: number): Bar[] {
  const sorted = [...parts].filter((one) => one.points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const rest = sorted.slice(shown.length);
  const others = rest.reduce((sum, one) => sum + units(one.points), 0);
  const steps = [
    ...shown.map((one) => ({ name: one.name, by: units(one.points) })),
    ...(rest.length ? [{ name: names.others(rest.length), by: others }] : []),
    ...(units(remainder) ? [{ name: names.rounding, by: units(remainder) }] : []),
  ];
  let level = units(before);
  const moved = steps.map(({ name, by }): Bar => {
    const from = level;
    level += by;
    return { name, kind: by > 0 ? "up" : by < 0 ? "down" : "none", from: from / UNIT, to: level / UNIT };
  });
  return [
    { name: names.before, kind: "whole", from: 0, to: before },
    ...moved,
    { name: names.after, kind: "whole", from: 0, to: level / UNIT },
  ];
}

/** Where the axis begins: a little below everything that moves, so that small parts can be seen. */
export function ground(all: Bar[]): number {
  const levels = all.flatMap((one) => (one.kind === "whole" ? [one.to] : [one.from, one.to]));
  const [least, largest] = [Math.min(...levels), Math.max(...levels)];
  const below = Math.floor(least - Math.max(0.5, (largest - least) * 0.15));
  return least < 0 ? below : Math.max(0, below);
}

const text = (bar: Bar) => (bar.kind === "whole" ? score(bar.to) : signed(Number((bar.to - bar.from).toFixed(5))));

/** Lying bars, for names are long; `labels` says what rising and falling bars are called. */
export function waterfall(all: Bar[], labels: { up: string; down: string }) {
  const down = [...all].reverse();
  const least = ground(all);
  const size = (bar: Bar, kinds: Bar["kind"][]) =>
    kinds.includes(bar.kind) ? { value: bar.kind === "whole" ? bar.to - least : Math.abs(bar.to - bar.from), label: { formatter: text(bar) } } : null;
  return (narrow: boolean) => ({
    legend: { top: 0, data: [labels.up, labels.down], icon: "roundRect", itemWidth: 14, itemHeight: 10, textStyle: { color: INK.soft } },
    tooltip: { renderMode: "richText", confine: true, trigger: "item", formatter: ({ dataIndex }: { dataIndex: number }) => tip(down[dataIndex]) },
    grid: { left: 8, right: narrow ? 52 : 64, top: 34, bottom: 8, containLabel: true },
    xAxis: {
      type: "value", min: 0, splitLine: { lineStyle: { color: INK.line } },
      axisLabel: { color: INK.soft, hideOverlap: true, formatter: (value: number) => String(Math.round((value + least) * 100) / 100) },
    },
    yAxis: { type: "category", data: down.map((one) => one.name), axisTick: { show: false }, axisLabel: { color: INK.text, width: narrow ? 132 : 250, overflow: "break", fontSize: narrow ? 10 : 12, lineHeight: narrow ? 11 : 14, interval: 0 } },
    series: [
      { type: "bar", stack: "all", silent: true, itemStyle: { color: "transparent" }, tooltip: { show: false }, data: down.map((one) => (one.kind === "whole" ? 0 : Math.min(one.from, one.to) - least)) },
      series("", INK.brand, down.map((one) => size(one, ["whole"]))),
      series(labels.up, INK.good, down.map((one) => size(one, ["up", "none"]))),
      series(labels.down, INK.bad, down.map((one) => size(one, ["down"]))),
    ],
  });
}

const tip = (bar: Bar | undefined) => (bar ? `${bar.name}\n${text(bar)}${bar.kind === "whole" ? "" : `  (${score(bar.from)} → ${score(bar.to)})`}` : "");

const series = (name: string, color: string, data: (object | null)[]) => ({
  ...(name ? { name } : {}), type: "bar", stack: "all", barWidth: 15, data, itemStyle: { color },
  label: { show: true, position: "right", color: INK.text, fontSize: 12 },
});
