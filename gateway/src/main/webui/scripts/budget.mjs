/* The first page, charts included, stays small: counted from Vite's manifest, in the compressed form that is sent. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const MOST = 300 * 1024;
const FIRST = ["index.html", "src/pages/OverviewPage.vue", "src/figures/charts.ts"];

/** Throws when the files that the overview needs exceed the budget; returns their size in bytes. */
export function firstPage(directory) {
  const manifest = JSON.parse(readFileSync(join(directory, ".vite/manifest.json"), "utf8"));
  const files = new Set(["index.html"]);
  const visited = new Set();
  const add = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined) {
      throw new Error(`${key} is not in the manifest`);
    }
    if (!visited.has(key)) {
      visited.add(key);
      [chunk.file, ...(chunk.css ?? [])].forEach((file) => files.add(file));
      (chunk.imports ?? []).forEach(add);
    }
  };
  FIRST.forEach(add);
  const bytes = [...files].reduce((sum, file) => sum + statSync(join(directory, `${file}.br`)).size, 0);
  if (bytes > MOST) {
    throw new Error(`the first page has ${bytes} bytes compressed, more than ${MOST}: ${[...files].join(", ")}`);
  }
  return bytes;
}
