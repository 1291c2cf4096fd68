import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { Trouble } from "./api/trouble";

export interface Act {
  busy: Ref<boolean>;
  trouble: ShallowRef<Trouble | undefined>;
  /** Does something and says whether it was done; what was refused stays in `trouble` until the next try. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Something that somebody does with a button: one at a time, however often it is pressed, and what was refused is shown beside it. */
export function useAct(): Act {
  const busy = ref(false);
  const trouble = shallowRef<Trouble>();

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) {
      return false;
    }
    busy.value = true;
    trouble.value = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      trouble.value = refusal(Trouble.from(thrown));
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, trouble, run };
}

/** A rule that refuses an act, "nobody reviews own work", says why itself; it is not a page that may not be seen. */
export function refusal(met: Trouble): Trouble {
  const ruled = met.kind === "no-permission" && !["", "not-signed-in", "not-allowed"].includes(met.code);
  return ruled ? new Trouble("problem", met.title, met.detail, met.violations, met.requestId, met.code, met.document) : met;
}

/** The version of an object as If-Match takes it. */
export const tagOf = (version: number): string => `"${version}"`;
