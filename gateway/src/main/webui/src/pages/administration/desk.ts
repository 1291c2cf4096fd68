import type { Role } from "../../session";

export interface Part {
  name: string;
  roles: Role[];
}

/** Parts of the desk and who may open them, as docs/access.md says; the first that one may open is shown first. */
export const PARTS: Part[] = [
  { name: "accounts", roles: ["ADMIN"] },
  { name: "keys", roles: ["ADMIN"] },
  { name: "rounds", roles: ["TASK_FORCE"] },
  { name: "extensions", roles: ["TASK_FORCE"] },
  { name: "assignments", roles: ["TASK_FORCE"] },
  { name: "departments", roles: ["ADMIN", "TASK_FORCE"] },
  { name: "mail", roles: ["ADMIN", "TASK_FORCE"] },
  { name: "audit", roles: ["ADMIN", "TASK_FORCE"] },
];

export const openTo = (roles: readonly Role[]): Part[] => PARTS.filter((part) => part.roles.some((role) => roles.includes(role)));

/** What somebody typed as the official time, as an instant; undefined while it is none. */
export function instantOf(local: string): string | undefined {
  const at = new Date(`${local}:00+08:00`);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

/** An instant as the official time, in the form that a field for date and time takes. */
export const localOf = (instant: string | null): string =>
  instant ? new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16) : "";

export interface Duties {
  roles: Role[];
  department: string;
  regions: string[];
}

/** What is wrong with some duties, before they are sent; the key of a text, or none. */
export function fault(duties: Duties): string | undefined {
  const files = duties.roles.includes("DEPARTMENT");
  if (!duties.roles.length) {
    return "roleMissing";
  }
  if (duties.roles.includes("ADMIN") && duties.roles.length > 1) {
    return "adminOnly";
  }
  if (duties.roles.includes("HEAD") && !files) {
    return "headAlone";
  }
  return files && (!duties.department || !duties.regions.length) ? "departmentIncomplete" : undefined;
}

/** As the API takes them: no department is left out. */
export const sent = (duties: Duties): { roles: Role[]; regions: string[]; department?: string } => ({
  roles: duties.roles,
  regions: duties.regions,
  ...(duties.department ? { department: duties.department } : {}),
});
