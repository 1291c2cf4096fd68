/* Brings the page to life: reads once, shows again when the language, region or period changes. */
import { all, get } from "./api.js";
import { demonstration, el, fill, say } from "./dom.js";
import { number, score } from "./figure.js";
import * as indicators from "./indicators.js";
import * as services from "./services.js";
import * as targets from "./targets.js";
import { isEnglish, named, speak, t } from "./text.js";

const form = document.getElementById("choice");
const toggle = document.getElementById("language");
const read = {};
let asked = 0;

function address() {
  const chosen = new URLSearchParams([...new FormData(form), ["lang", isEnglish() ? "en" : "zh"]]);
  window.history.replaceState(null, "", `?${chosen}${window.location.hash}`);
}

function showChoices(wanted) {
  fill(form.elements.region, read.catalogue.regions.map((region) => [region.code, named(region.name)]), wanted.region);
  fill(form.elements.period, read.periods.map((period) => [period, period]), wanted.period);
}

function showTiles() {
  const overall = read.results?.byNode.get("overall");
  const tiles = [
    [number(read.catalogue?.indicators.length), t("tileIndicators")],
    [number(read.targets?.length), t("tileTargets")],
    [number(read.serviceItems), t("tileItems")],
    [score(overall?.score), t("tileOverall"), demonstration(overall)],
  ];
  document.getElementById("tiles").replaceChildren(...tiles.map(([figure, ...text]) => el("li", {}, el("strong", {}, figure), ...text)));
}

function showAll() {
  showTiles();
  if (read.results) {
    indicators.show(read.catalogue, read.results);
  }
  if (read.targets) {
    targets.show(read.catalogue, read.targets);
  }
  if (read.services) {
    services.show(read.services);
  }
  const shown = [...(read.results?.byNode.values() ?? []), ...[...(read.results?.byIndicator.values() ?? [])].flat(), ...(read.targets ?? [])];
  document.getElementById("demonstration").hidden = !shown.some((item) => item.demonstration);
}

/** Runs one part; a failure is said where it belongs and leaves the other parts alone. */
async function part(status, work) {
  try {
    await work();
    showAll();
  } catch (failure) {
    console.error(failure);
    say(status, t("failed"), true);
  }
}

function readResults() {
  asked += 1;
  const mine = asked;
  const { region, period } = Object.fromEntries(new FormData(form));
  say("scores-status", t("loading"));
  return part("scores-status", async () => {
    const found = await indicators.results(region, period);
    if (mine === asked) {
      read.results = found;
    }
  });
}

async function start() {
  const wanted = Object.fromEntries(new URLSearchParams(window.location.search));
  const [dimensions, listed, regions] = await Promise.all(["/dimensions", "/indicators", "/regions"].map((path) => all(path)));
  read.catalogue = { dimensions, indicators: listed, regions };
  read.periods = [];
  const scored = get("/scores/periods").then((periods) => { read.periods = periods.items; });
  await Promise.all([
    part("targets-status", async () => { read.targets = await all("/targets"); }),
    part("services-status", async () => {
      read.services = await services.read();
      read.serviceItems = (await get("/service-items", { size: 1 })).total;
    }),
    part("scores-status", async () => {
      await scored;
      showChoices({ region: regions.find((region) => region.level === "district")?.code, ...wanted });
      await readResults();
    }),
  ]);
}

form.addEventListener("change", () => { address(); readResults(); });
form.addEventListener("submit", (event) => event.preventDefault());
toggle.addEventListener("click", () => {
  speak(isEnglish() ? "zh" : "en");
  relabel();
  if (read.catalogue) {
    showChoices(Object.fromEntries(new FormData(form)));
    address();
    showAll();
  }
});

function relabel() {
  toggle.textContent = isEnglish() ? "中文" : "English";
  toggle.lang = isEnglish() ? "zh-CN" : "en";
}

if (isEnglish()) {
  speak("en");
}
relabel();
start().catch((failure) => {
  console.error(failure);
  ["scores-status", "targets-status", "services-status"].forEach((status) => say(status, t("failed"), true));
});
