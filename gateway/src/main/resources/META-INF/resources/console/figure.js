/* Figures for people. Unknown is a dash, never 0. */
import { code } from "./text.js";

export const UNKNOWN = "—";

const known = (value) => value !== null && value !== undefined;

export const number = (value, decimals = 2) =>
  known(value) ? Number(value).toLocaleString("en-US", { maximumFractionDigits: decimals }) : UNKNOWN;

export const score = (value) => (known(value) ? Number(value).toFixed(2) : UNKNOWN);

export const share = (value) => (known(value) ? `${(Number(value) * 100).toFixed(1)} %` : UNKNOWN);

export const amount = (value, unit) => (known(value) ? `${number(value)} ${code(unit)}`.trim() : UNKNOWN);

/** From the lowest to the highest of several shares; one share when they agree. */
export function range(shares) {
  const all = shares.filter(known).map(Number).sort((a, b) => a - b);
  if (all.length === 0) {
    return UNKNOWN;
  }
  const [lowest, highest] = [share(all[0]), share(all[all.length - 1])];
  return lowest === highest ? lowest : `${lowest} – ${highest}`;
}
