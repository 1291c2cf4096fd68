import type { EChartsCoreOption } from "echarts/core";

/** The tokens of base.css that charts are drawn with. */
export const INK = { text: "#16212e", soft: "#4a5765", line: "#d7dde4", accent: "#17619a", pale: "#a9c3d9", good: "#17653d", warn: "#b26b00", bad: "#a1221b", brand: "#12324f" };

/** Distinct in lightness as well as in hue, so that they stay apart in grey. */
export const SERIES = ["#17619a", "#d08a1d", "#3f8f6b", "#7b4ea3", "#b23a48", "#5c6b7a"];

export const SHAPES = ["circle", "diamond", "triangle", "rect", "pin", "roundRect"];

/**
 * What all charts share. Tooltips are drawn on the canvas: the usual ones are HTML with style attributes, which the
 * Content-Security-Policy does not let through.
 */
export function shared(narrow: boolean): EChartsCoreOption {
  return {
    animation: false,
    color: SERIES,
    textStyle: { fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif", color: INK.text, fontSize: narrow ? 11 : 13 },
    tooltip: { renderMode: "richText", confine: true, trigger: "item", textStyle: { fontSize: 13 } },
    legend: { top: 0, icon: "roundRect", itemWidth: 14, itemHeight: 10, textStyle: { color: INK.soft, fontSize: narrow ? 11 : 13 } },
  };
}
