const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Number of the day on which an instant lies in Asia/Shanghai, which has no summer time. */
const day = (instant: number): number => Math.floor((instant + 8 * HOUR) / DAY);

/** Days until an instant, counted by the calendar of Asia/Shanghai; negative when it is over. */
export const daysLeft = (until: string, now: number): number => day(Date.parse(until)) - day(now);

/** The end of a day of Asia/Shanghai. */
export const endOf = (date: string): string => new Date(Date.parse(`${date}T23:59:59+08:00`)).toISOString();

/** The last day of a period, to compare periods of different lengths by. */
export function end(period: string): string {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  const length: Record<string, number> = { S: 6, Q: 3 };
  const month = part === "" ? 12 : (length[part[0] ?? ""] ?? 0) * Number(part[1]) || Number(part);
  return `${year}-${String(month).padStart(2, "0")}`;
}
