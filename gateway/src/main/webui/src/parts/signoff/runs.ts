import { number, UNKNOWN } from "../../format";
import { i18n } from "../../i18n";

/** How long something took: milliseconds below a second, seconds below ten minutes, then minutes. */
export function lasted(milliseconds: number | null): string {
  if (milliseconds === null) {
    return UNKNOWN;
  }
  const [key, n] = milliseconds < 1000 ? ["milliseconds", number(milliseconds)] : milliseconds < 600_000 ? ["seconds", number(milliseconds / 1000, 1)] : ["minutes", number(milliseconds / 60_000, 1)];
  return i18n.global.t(`signoff.${key}`, { n });
}

/** Who or what started a run: an account, or one of the jobs that score. */
export function starter(startedBy: string): string {
  const key = `signoff.by.${startedBy}`;
  return i18n.global.te(key) ? `${i18n.global.t(key)} (${startedBy})` : startedBy;
}
