import type { Schemas } from "../../api/client";

export type Kind = Schemas["AuditKind"];

/** What the audit log notes, in the order of the filter; the compiler finds a kind that is missing here. */
const ALL: Record<Kind, true> = {
  SIGNED_IN: true, SIGN_IN_REFUSED: true, SIGNED_OUT: true, REFRESH_TOKEN_USED_TWICE: true, PASSWORD_CHANGED: true, SECOND_FACTOR_ON: true,
  SECOND_FACTOR_OFF: true, ACCOUNT_MADE: true, DUTIES_CHANGED: true, ACCOUNT_CLOSED: true, ACCOUNT_REOPENED: true, PASSWORD_RESET: true,
  KEY_MADE: true, KEY_REVOKED: true, KEY_USED: true, REFUSED: true, SIGN_OFF: true, EXPORT: true,
};
const WORDS = new Set(["cookie", "tokens", "here", "everywhere"]);
const SCOPE = /^(READ|WRITE)_/;

/** What an event says, as the keys of texts where it is a word of the log or a list of roles or scopes; else as it is. */
export function keysOf(said: string): string[] | undefined {
  if (WORDS.has(said)) {
    return [`administration.word.${said}`];
  }
  const list = /^\[([A-Z_, ]+)\]$/.exec(said)?.[1]?.split(", ");
  return list?.map((one) => `account.${SCOPE.test(one) ? "scope" : "role"}.${one}`);
}

export const KINDS = Object.keys(ALL) as Kind[];
