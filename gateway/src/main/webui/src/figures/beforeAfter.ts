import { INK } from "./look";

export interface Pair {
  name: string;
  before: number | null;
  after: number | null;
  limit?: number | null;
}

interface Names {
  before: string;
  after: string;
  limit: string;
}

/** Two bars for each name, before and after, with the statutory limit as a mark. */
export function pairs(all: Pair[], names: Names, unit: string) {
  const down = [...all].reverse();
  return (narrow: boolean) => ({
    grid: { left: 8, right: 56, top: 34, bottom: 8, containLabel: true },
    xAxis: { type: "value", min: 0, name: narrow ? "" : unit, nameTextStyle: { color: INK.soft }, splitLine: { lineStyle: { color: INK.line } }, axisLabel: { color: INK.soft, hideOverlap: true } },
    yAxis: { type: "category", data: down.map((one) => one.name), axisTick: { show: false }, axisLabel: { color: INK.text, width: narrow ? 120 : 230, overflow: "break", lineHeight: 15, interval: 0 } },
    series: [
      bar(names.after, down.map((one) => one.after), INK.accent, INK.text),
      bar(names.before, down.map((one) => one.before), INK.pale, INK.soft),
      ...(down.some((one) => one.limit !== null && one.limit !== undefined)
        ? [{ name: names.limit, type: "scatter", symbol: "rect", symbolSize: [4, 28], itemStyle: { color: INK.warn }, data: down.map((one) => one.limit ?? null) }]
        : []),
    ],
  });
}

const bar = (name: string, data: (number | null)[], color: string, label: string) => ({
  name, type: "bar", data, barWidth: 12, barGap: "15%", itemStyle: { color, borderRadius: [0, 3, 3, 0] }, label: { show: true, position: "right", color: label, fontSize: 11 },
});
