/* Types of the public API from the committed documents, joined as the gateway joins them (apidoc.Merge). */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const DOCUMENTS = ["gateway", "indicators-service", "filings-service"];
const root = new URL("../../../../../docs/api/", import.meta.url);
const target = new URL("../src/api/schema.d.ts", import.meta.url);

const whole = { openapi: "3.1.0", info: { title: "Yingshang", version: "v1" }, paths: {}, components: {} };
for (const name of DOCUMENTS) {
  const document = parse(readFileSync(new URL(`${name}.yaml`, root), "utf8"));
  Object.assign(whole.paths, document.paths);
  for (const [kind, named] of Object.entries(document.components ?? {})) {
    whole.components[kind] = { ...whole.components[kind], ...named };
  }
}
delete whole.components.examples;
for (const operations of Object.values(whole.paths)) {
  for (const operation of Object.values(operations)) {
    withoutExamples(operation);
  }
}

const text = `/* Made by scripts/schema.mjs from docs/api; not committed. */\n${astToString(await openapiTS(whole))}`;
if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  writeFileSync(target, text);
}

/** Examples are for readers; resolving them only costs time. */
function withoutExamples(node) {
  if (node === null || typeof node !== "object") {
    return;
  }
  delete node.examples;
  Object.values(node).forEach(withoutExamples);
}
