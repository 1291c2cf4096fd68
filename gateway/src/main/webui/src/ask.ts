import { computed, type ComputedRef } from "vue";
import { useRoute, useRouter } from "vue-router";

interface Asked {
  /** A filter of the address; empty where it names none. */
  asked: (key: string) => string;
  /** The same for requests, which leave out what is not asked for. */
  wanted: (key: string) => string | undefined;
  page: ComputedRef<number>;
  /** Changes filters, and goes to the first page unless told another. */
  ask: (change: Record<string, string | undefined>) => void;
}

/** Filters and page of a list are in the address, so that a link restores them. */
export function useAsked(): Asked {
  const route = useRoute();
  const router = useRouter();
  const asked = (key: string) => String(route.query[key] ?? "");
  return {
    asked,
    wanted: (key) => asked(key) || undefined,
    page: computed(() => pageOf(asked("page"))),
    ask: (change) => void router.replace({ query: narrowed(route.query, change) }),
  };
}

/** The first page is 1 in the address and 0 at the API. */
export const pageOf = (text: string): number => Math.max(0, Math.floor(Number(text) || 1) - 1);

export function narrowed(query: Record<string, unknown>, change: Record<string, string | undefined>): Record<string, string> {
  const all: Record<string, unknown> = { ...query, page: undefined, ...change };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Record<string, string>;
}

export const picked = (event: Event): string | undefined => (event.target as HTMLInputElement | HTMLSelectElement).value.trim() || undefined;
