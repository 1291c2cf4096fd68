import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import { Trouble } from "./api/trouble";

export interface Act {
  busy: Ref<boolean>;
  trouble: ShallowRef<Trouble | undefined>;
  /** Does something once at a time; whether it came about. What was refused is in {@code trouble}. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** A change that a reader makes, and why it was refused. */
export function useAct(): Act {
  const busy = ref(false);
  const trouble = shallowRef<Trouble>();

  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) {
      return false;
    }
    busy.value = true;
    try {
      await work();
      trouble.value = undefined;
      return true;
    } catch (thrown) {
      trouble.value = Trouble.from(thrown);
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, trouble, run };
}
