/* The eighteen indicators by dimension, for one region and period. */
import { all } from "./api.js";
import { badge, demonstration, el, say, table } from "./dom.js";
import { amount, range, score, share } from "./figure.js";
import { code, named, t } from "./text.js";

/** Scores and reductions of a region and period: { byNode, byIndicator }. */
export async function results(region, period) {
  if (!region || !period) {
    return { byNode: new Map(), byIndicator: new Map() };
  }
  const kinds = ["overall", "dimension", "indicator"];
  const [reductions, ...scores] = await Promise.all([
    all("/reductions", { region, period }),
    ...kinds.map((kind) => all("/scores", { region, period, kind })),
  ]);
  const byIndicator = new Map();
  for (const reduction of reductions) {
    byIndicator.set(reduction.indicator, [...(byIndicator.get(reduction.indicator) ?? []), reduction]);
  }
  return { byNode: new Map(scores.flat().map((found) => [found.node, found])), byIndicator };
}

export function show(catalogue, found) {
  const cards = catalogue.dimensions.map((dimension) => card(dimension, catalogue, found));
  document.getElementById("scores").replaceChildren(...cards);
  say("scores-status", found.byNode.size === 0 ? t("noPeriods") : "");
}

function card(dimension, catalogue, found) {
  const rows = catalogue.indicators.filter((indicator) => indicator.dimension === dimension.code);
  const own = found.byNode.get(dimension.code);
  const title = el("h3", {}, named(dimension.name));
  return el("article", { class: "card", "aria-label": named(dimension.name) },
    el("div", { class: "card-head" },
      title,
      el("span", { class: "figure" }, `${t("score")} ${score(own?.score)}`),
      el("span", {}, `${t("coverage")} ${share(own?.coverage)}`),
      demonstration(own)),
    table(columns(found), rows, { kind: "by-indicator" }));
}

const columns = (found) => [
  { label: t("indicator"), cell: (row) => name(row, found) },
  { label: t("score"), number: true, cell: (row) => scoreOf(row, found.byNode.get(row.code)) },
  { label: t("coverage"), number: true, cell: (row) => share(found.byNode.get(row.code)?.coverage) },
  { label: t("reduction"), number: true, cell: (row) => cut(found.byIndicator.get(row.code) ?? []) },
  { label: t("scenarios"), wide: true, cell: (row) => details(found.byIndicator.get(row.code) ?? []) },
];

function name(row, found) {
  const own = found.byNode.get(row.code);
  const madeUp = [own, ...(found.byIndicator.get(row.code) ?? [])].find((one) => one?.demonstration);
  const place = own?.rank ? el("span", { class: "small" }, ` ${t("rank")} ${own.rank}/${own.peers}`) : null;
  return [named(row.name), place, " ", own?.carriedForward ? badge(t("carried")) : null, demonstration(madeUp)];
}

function scoreOf(row, own) {
  if (row.scoredScenarioCount === 0) {
    return [score(null), el("div", { class: "small" }, t("tracked"))];
  }
  if (own?.score === null || own?.score === undefined) {
    return [score(null), own && own.state !== "scored" ? el("div", { class: "small" }, code(own.state)) : null];
  }
  const meter = el("meter", { min: 0, max: 100, value: own.score, "aria-hidden": "true" });
  return [score(own.score), meter, own.state === "no-practice" ? el("div", { class: "small" }, code(own.state)) : null];
}

const cut = (reductions) => range(reductions.map((one) => one.baseline?.reductionShare));

function details(reductions) {
  if (reductions.length === 0) {
    return el("span", { class: "small" }, "");
  }
  return el("details", {}, el("summary", {}, t("scenarioCount")(reductions.length)), el("ul", {}, reductions.map(scenario)));
}

function scenario(one) {
  const parts = [`${t("value")} ${amount(one.value, one.unit)}`];
  if (one.baseline) {
    parts.push(`${t("baseline")} ${amount(one.baseline.baseline, one.unit)}`, `${t("reduction")} ${share(one.baseline.reductionShare)}`);
  }
  if (one.statutory) {
    parts.push(`${t("statutory")} ${share(one.statutory.reductionShare)}`);
  }
  return el("li", {},
    named(one.name), " ",
    one.carriedForward ? badge(t("carried")) : null, demonstration(one),
    el("div", { class: "small" }, parts.join(" · ")));
}
