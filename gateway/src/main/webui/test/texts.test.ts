import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, compileTemplate } from "vue/compiler-sfc";
import { describe, expect, it } from "vitest";

type Texts = { [key: string]: string | Texts };

const SOURCE = join(import.meta.dirname, "../src");
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith(".d.ts"));
const read = (name: string) => readFileSync(join(SOURCE, name), "utf8");

const flat = (texts: Texts, before = ""): Map<string, string> =>
  new Map(Object.entries(texts).flatMap(([key, value]) => (typeof value === "string" ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)])));

const areas = readdirSync(join(SOURCE, "texts"), { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name);

/** The common texts and those of all areas, as the router merges them. */
const texts = (language: string) =>
  new Map([`texts/${language}.json`, ...areas.map((area) => `texts/${area}/${language}.json`)].flatMap((name) => [...flat(JSON.parse(read(name)) as Texts)]));
const chinese = texts("zh");
const english = texts("en");
const HAN = /\p{Script=Han}/u;

/** Names of formats and algorithms, the same in every language. */
const NAMES = new Set(["PNG", "CSV", "SHA-256", "ID"]);

describe("texts", () => {
  it("have the same keys in both languages", () => {
    expect([...english.keys()]).toEqual([...chinese.keys()]);
  });

  it("of an area are all below its name, so that no area changes another's", () => {
    for (const area of areas) {
      expect(Object.keys(JSON.parse(read(`texts/${area}/zh.json`)) as Texts)).toEqual([area]);
    }
  });

  it("take the same figures in both languages", () => {
    const slots = (text = "") => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
    for (const [key, text] of chinese) {
      expect(slots(english.get(key)), key).toEqual(slots(text));
    }
  });

  it("are not empty, and English ones hold no Chinese but the name of the language", () => {
    for (const [key, text] of english) {
      expect(text.trim(), key).not.toBe("");
      expect(key === "otherLanguage" || !HAN.test(text), key).toBe(true);
    }
  });

  it("exist for every key that is asked for", () => {
    const asked = files.flatMap((name) => [...read(name).matchAll(/\bt\(\s*"([\w.-]+)"/g), ...read(name).matchAll(/\bt\('([\w.-]+)'/g), ...read(name).matchAll(/title: "([\w]+\.[\w.]+)"/g)].map((found) => found[1] ?? ""));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !chinese.has(key))).toEqual([]);
  });
});

describe("components", () => {
  it.each(files)("%s holds no Chinese", (name) => {
    expect(HAN.test(read(name))).toBe(false);
  });

  it.each(files.filter((name) => name.endsWith(".vue")))("%s shows no text of its own", (name) => {
    expect(ownTexts(read(name), name)).toEqual([]);
  });

  it("would be found out", () => {
    expect(ownTexts("<template><p>Hello</p><img alt=\"a picture\"></template>", "x.vue")).toEqual(["Hello", "a picture"]);
  });
});

describe("dates", () => {
  it("are never asked for by the browser's own fields, which speak the browser's language", () => {
    const native = files.filter((name) => /type="(date|datetime-local|time|month|week)"/.test(read(name)));
    expect(native).toEqual([]);
    expect(files.filter((name) => read(name).includes("<DateField")).length).toBeGreaterThan(5);
  });
});

interface Node {
  type: number;
  tag?: string;
  content?: unknown;
  children?: Node[];
  branches?: Node[];
  props?: { type: number; name: string; value?: { content: string } }[];
}

const SHOWN = new Set(["title", "alt", "aria-label", "placeholder", "label"]);
const TEXT = 2;
const ATTRIBUTE = 6;

/** Words in a template that do not come from the texts; what is in code elements is code. */
function ownTexts(source: string, filename: string): string[] {
  const template = parse(source, { filename }).descriptor.template;
  const ast = template && compileTemplate({ source: template.content, filename, id: filename }).ast;
  return ast ? words(parse(source, { filename }).descriptor.template?.ast as unknown as Node) : [];
}

function words(node: Node): string[] {
  if (node.tag === "code") {
    return [];
  }
  const own = node.type === TEXT ? [String(node.content).trim()] : [];
  const attributes = (node.props ?? []).filter((one) => one.type === ATTRIBUTE && SHOWN.has(one.name)).map((one) => one.value?.content ?? "");
  const below = [...(node.children ?? []), ...(node.branches ?? [])].flatMap(words);
  return [...own, ...attributes, ...below].filter((text) => /\p{L}{2,}/u.test(text) && !NAMES.has(text));
}
