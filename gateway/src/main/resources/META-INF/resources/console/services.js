/* The four lists of service items: statutory against committed limits. */
import { get } from "./api.js";
import { badge, el, say, table } from "./dom.js";
import { number, share } from "./figure.js";
import { code, t } from "./text.js";

const LISTS = ["town", "street", "village", "community"];
const LICENCES = "行政许可";

export const read = () => Promise.all(LISTS.flatMap((list) => [
  get("/service-items/reductions", { list }),
  get("/service-items/reductions", { list, category: LICENCES }),
]));

export function show(rows) {
  const offered = rows.filter((row) => row.items > 0);
  const caption = t("servicesCaption");
  document.getElementById("service-table").replaceChildren(el("div", { class: "card" }, table(columns(), offered, { caption })));
  say("services-status", "");
}

const days = (value) => number(value, 0);

const columns = () => [
  { label: t("list"), cell: (row) => [code(row.list), el("div", { class: "small" }, row.category ? t("licences") : t("everything"))] },
  { label: t("items"), number: true, cell: (row) => number(row.items) },
  { label: t("measured"), number: true, cell: (row) => number(row.measured) },
  { label: t("excluded"), number: true, cell: (row) => number(row.excluded) },
  { label: `${t("statutoryDays")} (${t("days")})`, number: true, cell: (row) => days(row.statutoryDays) },
  { label: `${t("committedDays")} (${t("days")})`, number: true, cell: (row) => days(row.committedDays) },
  { label: t("pooled"), number: true, cell: (row) => el("strong", {}, share(row.pooledReduction)) },
  { label: t("mean"), number: true, cell: (row) => share(row.meanReduction) },
  { label: t("instant"), number: true, cell: (row) => share(row.instantShare) },
  { label: t("goal"), number: true, cell: goal },
];

function goal(row) {
  if (row.target === null || row.target === undefined) {
    return share(null);
  }
  const reached = row.attained ? badge(t("reached"), "good") : badge(t("missed"), "warn");
  return [share(row.target), el("div", {}, row.attained === null ? "" : reached)];
}
