import type { Schemas } from "../../api/client";

type Event = Schemas["FilingEventView"];

export interface Told extends Event {
  /** Number of steps that are told as one. */
  times: number;
}

/** The step with which the last correction began. */
export const corrected = (events: Event[]): Event | undefined => [...events].reverse().find((one) => one.kind === "correction-started");

/** Steps, the newest first; edits that follow each other, of one person, are told as one. */
export function told(events: Event[]): Told[] {
  const all: Told[] = [];
  for (const event of events) {
    const last = all[all.length - 1];
    if (last && last.kind === "edited" && event.kind === "edited" && last.by === event.by) {
      all[all.length - 1] = { ...event, times: last.times + 1 };
    } else {
      all.push({ ...event, times: 1 });
    }
  }
  return all.reverse();
}
