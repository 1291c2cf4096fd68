import { computed, type ComputedRef } from "vue";
import { useRoute } from "vue-router";
import { usePlace } from "./place";

export interface Asked {
  /** What the address says about this, "" when nothing. */
  of: (key: string) => string;
  /** The same for a request: undefined when nothing. */
  or: (key: string) => string | undefined;
  /** Page of a list, from 1. */
  page: ComputedRef<number>;
  /** Changes filters; a list then begins on its first page. */
  choose: (change: Record<string, string | undefined>) => void;
  /** The same from a field. */
  pick: (key: string, event: Event) => void;
  turn: (page: number) => void;
}

/** Filters that are in the address, so that every list can be passed on and found again. */
export function useAsked(): Asked {
  const route = useRoute();
  const place = usePlace();
  const of = (key: string) => String(route.query[key] ?? "");
  const choose = (change: Record<string, string | undefined>) => place.choose({ page: undefined, ...change });
  return {
    of,
    or: (key) => of(key) || undefined,
    page: computed(() => Math.max(1, Number(of("page")) || 1)),
    choose,
    pick: (key, event) => choose({ [key]: (event.target as HTMLInputElement | HTMLSelectElement).value || undefined }),
    turn: (page) => place.choose({ page: page > 1 ? String(page) : undefined }),
  };
}
