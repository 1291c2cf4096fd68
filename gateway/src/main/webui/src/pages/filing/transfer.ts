import { onScopeDispose, ref, shallowRef } from "vue";
import { send } from "../../api/send";
import { Trouble } from "../../api/trouble";

export interface Parcel {
  path: string;
  file: File;
  type: string;
  /** Asked again with the same key, it is the same request. */
  key?: string;
}

/** Sends one file at a time, tells how far it is, and can be asked again for what did not arrive. */
export function useTransfer<T>() {
  const share = ref<number>();
  const trouble = shallowRef<Trouble>();
  const name = ref("");
  let stop = new AbortController();

  async function go({ path, file, type, key }: Parcel): Promise<T | undefined> {
    stop = new AbortController();
    name.value = file.name;
    share.value = 0;
    trouble.value = undefined;
    try {
      const headers = { "Content-Type": type, ...(key ? { "Idempotency-Key": key } : {}) };
      return await send<T>({ path, file, headers, progress: (now) => (share.value = now), signal: stop.signal });
    } catch (thrown) {
      trouble.value = Trouble.from(thrown);
      return undefined;
    } finally {
      share.value = undefined;
    }
  }

  onScopeDispose(() => stop.abort());
  return { share, trouble, name, go, cancel: () => stop.abort() };
}

export type Transfer = ReturnType<typeof useTransfer>;
