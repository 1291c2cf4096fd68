/* The quantified targets and where they stand. */
import { badge, demonstration, el, fill, say, table } from "./dom.js";
import { UNKNOWN, amount } from "./figure.js";
import { code, named, t } from "./text.js";

const FIRST = 12;
const LOOKS = { "attained": "good", "on-track": "good", "at-risk": "warn", "off-track": "bad", "overdue": "bad", "not-attained": "warn" };
const SIGNS = { "<=": "≤", ">=": "≥", "<": "<", ">": ">" };

const form = document.getElementById("target-choice");
let known = { targets: [], catalogue: { indicators: [], regions: [] } };

export function show(catalogue, targets) {
  known = { catalogue, targets };
  const chosen = Object.fromEntries(new FormData(form));
  const used = (key) => [...new Set(targets.map((target) => target[key]))];
  const everything = ["", t("all")];
  fill(form.elements.region, [everything, ...pairs(catalogue.regions, used("region"))], chosen.region);
  fill(form.elements.indicator, [everything, ...pairs(catalogue.indicators, used("indicator"))], chosen.indicator);
  fill(form.elements.status, [everything, ...used("status").map((status) => [status, code(status)])], chosen.status);
  render(FIRST);
}

const pairs = (all, used) => all.filter((one) => used.includes(one.code)).map((one) => [one.code, named(one.name)]);

form.addEventListener("change", () => render(FIRST));
form.addEventListener("submit", (event) => event.preventDefault());

function render(most) {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== "");
  const rows = known.targets.filter((target) => wanted.every(([key, value]) => target[key] === value));
  say("targets-status", rows.length === 0 ? t("nothing") : t("shown")(rows.length));
  const place = document.getElementById("target-table");
  if (rows.length === 0) {
    place.replaceChildren();
    return;
  }
  const more = el("button", { type: "button", class: "more" }, t("showAll")(rows.length));
  more.addEventListener("click", () => {
    render(rows.length);
    place.querySelectorAll("tbody tr")[most]?.querySelector("th")?.scrollIntoView({ block: "center" });
  });
  place.replaceChildren(el("div", { class: "card" }, table(columns(), rows.slice(0, most), { kind: "by-target" }), rows.length > most ? more : null));
}

const columns = () => [
  { label: t("target"), cell: (row) => [named(row.name), row.note ? el("div", { class: "small" }, named(row.note)) : null] },
  { label: t("indicator"), cell: (row) => [titled(known.catalogue.indicators, row.indicator), el("div", { class: "small" }, titled(known.catalogue.regions, row.region))] },
  { label: t("requirement"), cell: (row) => `${SIGNS[row.comparator] ?? row.comparator} ${amount(row.target, row.unit)}` },
  { label: t("value"), cell: (row) => [amount(row.value, row.unit), row.period ? el("div", { class: "small" }, row.period) : null, demonstration(row)] },
  { label: t("state"), cell: (row) => badge(code(row.status), LOOKS[row.status]) },
  { label: t("due"), cell: (row) => el("span", { class: "date" }, row.due ?? UNKNOWN) },
  { label: t("source"), cell: (row) => el("span", { class: "small" }, `${row.source?.document ?? UNKNOWN} ${row.source?.clause ?? ""}`) },
];

function titled(all, wanted) {
  const found = all.find((one) => one.code === wanted);
  return found ? named(found.name) : wanted;
}
