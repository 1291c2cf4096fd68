import type { Schemas } from "../../api/client";
import { named, period } from "../../format";
import { i18n } from "../../i18n";
import { names } from "../../names";
import type { Filter } from "../../pages/followup/list";
import { places } from "../../place";

interface Coded {
  code: string;
  name: { zh: string; en: string };
}

const t = (key: string): string => i18n.global.t(key);
const options = (list: Coded[]): [string, string][] => list.map((one) => [one.code, named(one.name)]);

export const byRegion = (): Filter => ({ key: "region", label: t("region"), options: options(places.regions) });
export const byIndicator = (): Filter => ({ key: "indicator", label: t("indicator"), options: options(names.indicators) });
export const byDepartment = (): Filter => ({ key: "department", label: t("followup.department"), options: options(names.departments) });

/** Words of the API with their texts below `prefix`. */
export const byWord = (key: string, label: string, words: readonly string[], prefix: string, usual?: string): Filter => ({
  key,
  label,
  options: words.map((word) => [word, t(`${prefix}.${word}`)]),
  usual,
});

export const byRound = (rounds: Schemas["RoundView"][], usual?: string): Filter => ({
  key: "round",
  label: t("followup.round"),
  options: rounds.filter((one) => one.status !== "planned").map((one) => [one.id, roundName(one)]),
  usual,
});

const roundName = (one: Schemas["RoundView"]): string =>
  [period(one.period), t(`followup.roundStatus.${one.status}`), one.demonstration ? t("demo.mark") : ""].filter(Boolean).join(" · ");
