/*
 * What Maven calls: `node scripts/build.mjs build` makes target/webui, `... test` runs the tests. Either does nothing
 * when nothing it depends on has changed since it last succeeded, and packages are installed only for a new lock file.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { firstPage } from "./budget.mjs";
import { pack } from "./pack.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const documents = join(here, "../../../../docs/api");
const target = join(here, "../../../target");
const task = process.argv[2];
const mark = join(target, `webui-${task}.sha256`);
const GENERATED = new Set(["node_modules", "schema.d.ts"]);

const state = digest([here, documents]);
if (existsSync(mark) && readFileSync(mark, "utf8") === state) {
  process.exit(0);
}
install();
run("npm", ["run", task === "build" ? "build" : "test", "--silent"]);
if (task === "build") {
  pack(join(target, "webui"));
  console.log(`first page: ${firstPage(join(target, "webui"))} bytes compressed`);
}
mkdirSync(target, { recursive: true });
writeFileSync(mark, state);

function install() {
  const lock = digest([join(here, "package-lock.json")]);
  const installed = join(here, "node_modules/.lock.sha256");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) {
    return;
  }
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installed, lock);
}

function run(command, words) {
  const ended = spawnSync(command, words, { cwd: here, stdio: ["ignore", "inherit", "inherit"] });
  if (ended.status !== 0) {
    process.exit(ended.status ?? 1);
  }
}

function digest(roots) {
  const hash = createHash("sha256");
  for (const file of roots.flatMap((root) => files(root))) {
    hash.update(`${relative(here, file)}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function files(path) {
  if (!existsSync(path) || GENERATED.has(path.split("/").pop())) {
    return [];
  }
  const entries = tryList(path);
  return entries === undefined ? [path] : entries.sort().flatMap((name) => files(join(path, name)));
}

function tryList(path) {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}
