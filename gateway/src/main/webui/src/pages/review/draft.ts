import { reactive, watch } from "vue";
import { emptyDraft, type Draft } from "./review";

const keyOf = (filing: string) => `yingshang.review.${filing}`;

/** What is written about a filing outlives a reload; it is gone when the decision was taken. */
export function useDraft(filing: string): { draft: Draft; clear: () => void } {
  const draft = reactive<Draft>({ ...emptyDraft(), ...read(filing) });
  watch(draft, (now) => window.sessionStorage.setItem(keyOf(filing), JSON.stringify(now)), { deep: true });
  const clear = () => {
    Object.assign(draft, emptyDraft());
    window.sessionStorage.removeItem(keyOf(filing));
  };
  return { draft, clear };
}

function read(filing: string): Partial<Draft> {
  try {
    return JSON.parse(window.sessionStorage.getItem(keyOf(filing)) ?? "{}") as Partial<Draft>;
  } catch {
    return {};
  }
}
