import { i18n, language } from "./i18n";

/** Unknown is a dash, never 0. */
export const UNKNOWN = "—";

type Known = number | null | undefined;

const known = (value: Known): value is number => value !== null && value !== undefined;

const digits = (value: number, least: number, most: number) =>
  new Intl.NumberFormat("en-US", { minimumFractionDigits: least, maximumFractionDigits: most, roundingMode: "halfExpand" } as Intl.NumberFormatOptions)
    .format(value);

export const number = (value: Known, most = 2): string => (known(value) ? digits(value, 0, most) : UNKNOWN);

/** Scores have two decimals, rounded half up as in the methodology. */
export const score = (value: Known): string => (known(value) ? digits(value, 2, 2) : UNKNOWN);

/** A share of one, as a percentage with one decimal. */
export const share = (value: Known): string => (known(value) ? `${digits(value * 100, 1, 1)}%` : UNKNOWN);

/** A difference with its sign; a true minus, and none for what rounds to nothing. */
export function signed(value: Known, decimals = 2): string {
  if (!known(value)) {
    return UNKNOWN;
  }
  const text = digits(Math.abs(value), decimals, decimals);
  return Number(text.replaceAll(",", "")) === 0 ? text : `${value < 0 ? "−" : "+"}${text}`;
}

export function unit(code: string): string {
  const key = `unit.${code}`;
  return i18n.global.te(key) ? i18n.global.t(key) : code;
}

/** The unit beside a figure: "(number)" is for headings only, and English has a singular. */
function unitOf(value: number, code: string): string {
  const name = unit(code);
  if (name.startsWith("(")) {
    return "";
  }
  return language() === "en" && Math.abs(value) === 1 && /^[a-z- ]+s$/.test(name) ? name.slice(0, -1) : name;
}

export function amount(value: Known, code: string): string {
  if (!known(value)) {
    return UNKNOWN;
  }
  const name = unitOf(value, code);
  return name.startsWith("%") ? `${number(value)}${name}` : `${number(value)} ${name}`.trim();
}

const SIGNS: Record<string, string> = { "<=": "≤", ">=": "≥", "<": "<", ">": ">", "=": "=" };

export const requirement = (comparator: string, value: number, code: string): string =>
  `${SIGNS[comparator] ?? comparator} ${amount(value, code)}`;

/** An instant in the official time, Asia/Shanghai. */
export function moment(instant: string | null | undefined): string {
  if (!instant) {
    return UNKNOWN;
  }
  const parts = new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "zh-CN", {
    timeZone: "Asia/Shanghai",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
}

/** A time of a field, which is meant in Asia/Shanghai, as an instant; the zone has no summer time. */
export const fromShanghai = (local: string): string | undefined => (local ? new Date(`${local}:00+08:00`).toISOString() : undefined);

/** An instant as a field for a time takes it. */
export const toShanghai = (instant: string | null | undefined): string => (instant ? moment(instant).replace(" ", "T") : "");

/** A period as people write it, "First half of 2021"; a code of another form stays as it is. */
export function period(code: string | null | undefined): string {
  const found = /^(\d{4})(?:-([SQ])?(\d{1,2}))?$/.exec(code ?? "");
  if (!found) {
    return code ?? UNKNOWN;
  }
  const [, year, letter, part] = found;
  const kind = part === undefined ? "year" : letter === "S" ? `half${part}` : letter === "Q" ? "quarter" : "month";
  return i18n.global.t(`period.${kind}`, { year, part: Number(part) });
}

export function bytes(size: number): string {
  const steps = ["B", "KB", "MB", "GB"];
  const power = size < 1 ? 0 : Math.min(steps.length - 1, Math.floor(Math.log(size) / Math.log(1024)));
  return `${number(size / 1024 ** power, power === 0 ? 0 : 1)} ${steps[power]}`;
}

interface Named {
  zh: string;
  en?: string | null;
}

/** A name of the API in the reader's language. */
export const named = (text: Named | null | undefined): string => (text ? (language() === "en" && text.en ? text.en : text.zh) : "");

/** A kind of service items, which the lists name in Chinese only; what the texts do not know stays as it is. */
export function category(listed: string | null | undefined): string {
  const key = `category.${listed}`;
  return i18n.global.te(key) ? i18n.global.t(key) : (listed ?? "");
}
