import type { Schemas } from "../../api/client";
import type { Role } from "../../session";

/** Who may make API keys (docs/access.md). */
export const KEY_MAKERS: Role[] = ["DEPARTMENT", "TASK_FORCE", "EVALUATOR"];

export type Scope = Schemas["KeyScope"];

/** What a key of these roles may be for; only departments write filings. */
export const scopesOf = (roles: readonly Role[]): Scope[] =>
  roles.includes("DEPARTMENT") ? ["READ_PUBLISHED", "READ_RESULTS", "READ_FILINGS", "WRITE_FILINGS"] : ["READ_PUBLISHED", "READ_RESULTS", "READ_FILINGS"];

type Dates = Pick<Schemas["ApiKeyView"], "revokedAt" | "expiresAt">;

/** A key that was revoked stays revoked, whether or not it has expired, too. */
export function keyStatus(key: Dates, now: Date): "good" | "expired" | "revoked" {
  if (key.revokedAt) {
    return "revoked";
  }
  return new Date(key.expiresAt) <= now ? "expired" : "good";
}
