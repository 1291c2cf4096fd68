import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from "vue";
import { Trouble } from "./api/trouble";
import { i18n } from "./i18n";

export interface Loaded<T> {
  data: ShallowRef<T | undefined>;
  trouble: ShallowRef<Trouble | undefined>;
  busy: Ref<boolean>;
  again: () => Promise<void>;
}

/**
 * Reads something now and whenever a source changes; answers that were overtaken are dropped. What was read stays
 * until the next answer. Problems are asked for anew in another language; a connection that comes back reads again.
 */
export function useLoad<T>(read: () => Promise<T>, sources: WatchSource[] = []): Loaded<T> {
  const data = shallowRef<T>();
  const trouble = shallowRef<Trouble>();
  const busy = ref(false);
  let newest = 0;

  async function again(): Promise<void> {
    const mine = ++newest;
    busy.value = true;
    try {
      const answer = await read();
      if (mine === newest) {
        data.value = answer;
        trouble.value = undefined;
      }
    } catch (thrown) {
      if (mine === newest) {
        trouble.value = Trouble.from(thrown);
      }
    } finally {
      busy.value = busy.value && mine !== newest;
    }
  }

  watch(sources, again, { immediate: true });
  watch(i18n.global.locale, () => trouble.value && again());
  const online = () => trouble.value?.kind === "offline" && again();
  window.addEventListener("online", online);
  onScopeDispose(() => window.removeEventListener("online", online));
  return { data, trouble, busy, again };
}
