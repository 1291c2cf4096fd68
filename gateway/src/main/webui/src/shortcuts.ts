import { onScopeDispose, ref } from "vue";

const KEY = "yingshang.shortcuts";

/** Whether single letters do something: they can be switched off, as WCAG 2.1.4 asks, and stay so on this device. */
export const shortcutsOn = ref(window.localStorage.getItem(KEY) !== "off");

export function switchShortcuts(on: boolean): void {
  shortcutsOn.value = on;
  window.localStorage.setItem(KEY, on ? "on" : "off");
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  target: unknown;
}

const WRITING = "input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable], [role=dialog]";

/** Whether a key is meant for the page and not for a field, a dialog, or the browser. */
export function isForPage(event: Pressed): boolean {
  const target = event.target as { closest?: (selector: string) => unknown } | null;
  return !event.ctrlKey && !event.metaKey && !event.altKey && !target?.closest?.(WRITING);
}

/** While the page is there, its letters do what they say. */
export function useShortcuts(keys: Record<string, () => void>): void {
  const pressed = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act && shortcutsOn.value && isForPage(event)) {
      event.preventDefault();
      act();
    }
  };
  window.addEventListener("keydown", pressed);
  onScopeDispose(() => window.removeEventListener("keydown", pressed));
}

/** Puts the focus on the next or the last of some elements, beginning with the first. */
export function stepThrough(selector: string, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
