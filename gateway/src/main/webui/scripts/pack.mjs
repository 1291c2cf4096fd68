/* Compresses what was built once, as small as it gets, and lists it: the gateway serves what files.tsv names. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};
const SMALLEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export function pack(directory) {
  const lines = [];
  for (const file of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    const type = TYPES[extname(path)];
    if (!file.isFile() || type === undefined) {
      continue;
    }
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(content, SMALLEST));
    lines.push(`/${relative(directory, path)}\t${type}`);
  }
  writeFileSync(join(directory, "files.tsv"), `path\ttype\n${lines.sort().join("\n")}\n`);
}
