import { ref, watch, type Ref } from "vue";

/** What somebody types, kept in this tab until it has been sent, so that neither a reload nor a lost connection costs it. */
export function useTyped(key: string): Ref<string> {
  const name = `yingshang.typed.${key}`;
  const text = ref(window.sessionStorage.getItem(name) ?? "");
  watch(text, (now) => (now ? window.sessionStorage.setItem(name, now) : window.sessionStorage.removeItem(name)), { flush: "sync" });
  return text;
}
