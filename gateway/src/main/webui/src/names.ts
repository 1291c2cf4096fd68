import { reactive } from "vue";
import { all, api, type Schemas } from "./api/client";
import { named } from "./format";
import { indicators } from "./pages/overview";
import { i18n } from "./i18n";
import { places } from "./place";
import type { Role } from "./session";

export const ROLES: Role[] = ["DEPARTMENT", "HEAD", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"];


interface Names {
  indicators: Schemas["IndicatorView"][];
  departments: Schemas["DepartmentView"][];
}

/** What codes of the catalogue are called, read once for all desks. */
export const names = reactive<Names>({ indicators: [], departments: [] });

let reading: Promise<void> | undefined;

export function readNames(): Promise<void> {
  reading ??= read().catch((thrown: unknown) => {
    reading = undefined;
    throw thrown;
  });
  return reading;
}

async function read(): Promise<void> {
  const departments = all<Schemas["DepartmentView"]>((page, size) => api.GET("/api/v1/departments", { params: { query: { page, size } } }));
  Object.assign(names, { indicators: await indicators(), departments: await departments });
}

type Code = string | null | undefined;

/** A code without a name is shown as it is. */
const called = (list: { code: string; name: { zh: string; en: string } }[], code: Code): string => named(list.find((one) => one.code === code)?.name) || (code ?? "");

export const indicatorName = (code: Code): string => called(names.indicators, code);
export const departmentName = (code: Code): string => called(names.departments, code);
export const regionName = (code: Code): string => called(places.regions, code);

export const listed = (texts: string[]): string => texts.join(i18n.global.t("comma"));

export const readDepartments = (): Promise<Schemas["DepartmentView"][]> => readNames().then(() => names.departments);
