import { routes } from "../../router";
import { has } from "../../session";

/** Where what a notice is about can be looked at, by who may open the page; undefined where there is no page. */
export function destination(link: { about: string; id: string }): string | undefined {
  const known = PLACES.filter((one) => one.about === link.about).map((one) => ({ ...one, route: routes.find((route) => route.name === one.page) }));
  const open = known.find(({ route }) => route && has(route.meta?.roles ?? []));
  return open?.route?.path.replace(/:\w+(\([^)]*\))?/, open.part ?? link.id).replace(/\/:\w+\?$/, "");
}

const PLACES: { about: string; page: string; part?: string }[] = [
  { about: "filing", page: "filing-form" },
  { about: "filing", page: "review-filing" },
  { about: "round", page: "filing" },
  { about: "extension", page: "filing" },
  { about: "extension", page: "administration-part", part: "extensions" },
  { about: "reform-measure", page: "measure" },
];
