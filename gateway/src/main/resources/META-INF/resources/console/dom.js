/* Building elements. Text is always set as text, so nothing the API says can become markup. */
import { t } from "./text.js";

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

export const badge = (text, kind = "") => el("span", { class: `badge ${kind}`.trim() }, text);

export const demonstration = (item) => (item && item.demonstration ? badge(t("demonstration"), "demo") : null);

/**
 * A table. Columns: { label, cell(row), number, wide }; the first is the row's header. The roles are spelt out because
 * narrow screens show rows as blocks, which would take them away.
 */
export function table(columns, rows, { caption, kind } = {}) {
  const head = el("tr", { role: "row" }, columns.map((column) =>
    el("th", { scope: "col", role: "columnheader", class: column.number ? "number" : undefined }, column.label)));
  const body = rows.map((row) => el("tr", { role: "row" }, columns.map((column, index) => cell(column, index, row))));
  return el("table", { role: "table", class: kind },
    caption ? el("caption", {}, caption) : null,
    el("thead", { role: "rowgroup" }, head),
    el("tbody", { role: "rowgroup" }, body));
}

function cell(column, index, row) {
  const content = [column.cell(row)].flat();
  if (index === 0) {
    return el("th", { scope: "row", role: "rowheader" }, content);
  }
  const kind = column.number ? "number" : column.wide ? "wide" : undefined;
  return el("td", { role: "cell", class: kind, "data-label": column.label }, el("div", {}, content));
}

/** Fills a select; options: [value, text]. Keeps the wanted value when it is offered. */
export function fill(select, options, wanted) {
  select.replaceChildren(...options.map(([value, text]) => el("option", { value }, text)));
  select.disabled = options.length === 0;
  if (options.some(([value]) => value === wanted)) {
    select.value = wanted;
  }
}

/** Says how reading went; empty when there is nothing to say. */
export function say(id, text, failed = false) {
  const status = document.getElementById(id);
  status.removeAttribute("data-text");
  status.textContent = text;
  status.classList.toggle("failed", failed);
}
