import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from "vue";
import { Trouble } from "./api/trouble";
import { i18n } from "./i18n";

export interface Loaded<T> {
  data: ShallowRef<T | undefined>;
  trouble: ShallowRef<Trouble | undefined>;
  busy: Ref<boolean>;
  again: () => Promise<void>;
}

const AGAIN_AFTER = 8_000;

/**
 * Reads something now and whenever a source changes; answers that were overtaken are dropped. What was read stays
 * until the next answer. Problems are asked for anew in another language; without a connection it is tried again until there is one.
 */
export function useLoad<T>(read: () => Promise<T>, sources: WatchSource[] = []): Loaded<T> {
  const data = shallowRef<T>();
  const trouble = shallowRef<Trouble>();
  const busy = ref(false);
  let newest = 0;
  let timer: number | undefined;
  let gone = false;

  async function again(): Promise<void> {
    const mine = ++newest;
    busy.value = true;
    window.clearTimeout(timer);
    try {
      const answer = await read();
      if (mine === newest) {
        data.value = answer;
        trouble.value = undefined;
      }
    } catch (thrown) {
      if (mine === newest) {
        trouble.value = Trouble.from(thrown);
        // A service that was restarted does not make the browser say that it is online.
        timer = trouble.value.kind === "offline" && !gone ? window.setTimeout(() => void again(), AGAIN_AFTER) : undefined;
      }
    } finally {
      busy.value = busy.value && mine !== newest;
    }
  }

  watch(sources, again, { immediate: true });
  watch(i18n.global.locale, () => trouble.value && again());
  const online = () => trouble.value?.kind === "offline" && again();
  window.addEventListener("online", online);
  onScopeDispose(() => {
    gone = true;
    window.clearTimeout(timer);
    window.removeEventListener("online", online);
  });
  return { data, trouble, busy, again };
}
