import { createI18n } from "vue-i18n";
import en from "./texts/en.json";
import zh from "./texts/zh.json";

export type Language = "zh" | "en";

const KEY = "yingshang.language";

/** Chinese unless the reader has chosen otherwise, here or in the address (`?lang=en`). */
function first(): Language {
  const asked = new URLSearchParams(window.location.search).get("lang") ?? window.localStorage.getItem(KEY);
  return asked === "en" ? "en" : "zh";
}

export const i18n = createI18n({ legacy: false, locale: first(), fallbackLocale: false, messages: { zh, en } });

const areas = import.meta.glob<{ default: Record<string, unknown> }>("./texts/*/*.json");

/** Fetches the texts of an area, `./texts/{area}/`, in both languages; those of the public pages are always there. */
export async function learn(area: string): Promise<void> {
  await Promise.all(
    (["zh", "en"] as const).map(async (spoken) => {
      const texts = await areas[`./texts/${area}/${spoken}.json`]?.();
      i18n.global.mergeLocaleMessage(spoken, texts?.default ?? {});
    }),
  );
}

export function language(): Language {
  return i18n.global.locale.value as Language;
}

/** The language's tag for documents and requests. */
export function tag(): string {
  return language() === "en" ? "en" : "zh-CN";
}

export function speak(next: Language): void {
  i18n.global.locale.value = next;
  window.localStorage.setItem(KEY, next);
  document.documentElement.lang = tag();
}

document.documentElement.lang = tag();
