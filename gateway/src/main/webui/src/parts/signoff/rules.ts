import { i18n } from "../../i18n";

/** The rules of framework files, which the services say in English, and the texts that say the same. */
const RULES: [RegExp, string][] = [
  [/^is missing$/, "missing"],
  [/^is missing though its source is named$/, "sourced"],
  [/^must be a plain decimal number$/, "decimal"],
  [/^must be above 0$/, "positive"],
  [/^must be from 0 to 1$/, "share"],
  [/^must be a whole number from (?<a>\S+) to (?<b>\S+)$/, "whole"],
  [/^must be a date like (?<a>\S+)$/, "date"],
  [/^must be one of (?<a>.+)$/, "oneOf"],
  [/^file is missing$/, "noFile"],
  [/^file is empty$/, "emptyFile"],
  [/^header must be (?<a>.+)$/, "header"],
  [/^must have (?<a>\d+) fields$/, "fields"],
  [/^not UTF-8$/, "utf8"],
  [/^must have exactly one row$/, "oneRow"],
  [/^there must be one root$/, "oneRoot"],
  [/^must not have children itself$/, "noChildren"],
  [/^must be empty for the root, and only for it$/, "rootOnly"],
  [/^unknown (?<kind>node|metric|scenario|region|document): (?<a>.+)$/, "unknown"],
  [/^leads back to the node itself$/, "circle"],
  [/^must be below the kind of its parent$/, "belowKind"],
  [/^must continue the parent's code$/, "parentCode"],
  [/^must continue the metric's code$/, "metricCode"],
  [/^is the code of a node$/, "nodeCode"],
  [/^must be filled for metrics, and only for them$/, "measures"],
  [/^must be empty above metrics$/, "aboveMetrics"],
  [/^must not be above maximum$/, "minimum"],
  [/^must not be the region itself$/, "itself"],
  [/^best, worst, variant, power and goalpost_origin must be all empty or all filled$/, "goalposts"],
  [/^must differ from worst$/, "differ"],
  [/^must lie on the better side of worst, as direction says$/, "better"],
  [/^must be above 0 for logarithmic goalposts$/, "logarithmic"],
  [/^must differ from 1 for powered goalposts$/, "powered"],
  [/^must be 1 unless variant is powered$/, "notPowered"],
];

/** A rule in the reader's language; one that is not known as it came. */
export function rule(message: string): string {
  for (const [pattern, key] of RULES) {
    const found = pattern.exec(message);
    if (found) {
      return i18n.global.t(`signoff.rule.${key}`, { ...found.groups });
    }
  }
  return message;
}

export const isKnown = (message: string): boolean => RULES.some(([pattern]) => pattern.test(message));
