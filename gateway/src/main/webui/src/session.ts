import { reactive } from "vue";
import { api, body, type Schemas } from "./api/client";
import { passes, Trouble } from "./api/trouble";

export type Role = "DEPARTMENT" | "HEAD" | "REVIEWER" | "TASK_FORCE" | "EVALUATOR" | "ADMIN";

interface Session {
  account: string | null;
  roles: Role[];
  csrfToken: string | null;
  /** The sign-in dialog is open. */
  asking: boolean;
  /** The session ended by itself while a page was open, which stays as it is. */
  ended: boolean;
  /** Who it is cannot be asked at the moment. */
  away: boolean;
  /** It is known whether somebody is signed in. */
  known: boolean;
}

/** Who is signed in by the gateway's cookie, which scripts cannot read. */
export const session = reactive<Session>({ account: null, roles: [], csrfToken: null, asking: false, ended: false, away: false, known: false });

/** Everybody who can be signed in; HEAD comes with DEPARTMENT only. */
export const ANYBODY: Role[] = ["DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"];

/** Set while a cookie may be there, so that visitors without one are not answered 401 with every page. */
const KEY = "yingshang.signed-in";

const AGAIN_AFTER = 5_000;
let asking: number | undefined;

export async function recall(): Promise<void> {
  if (window.localStorage.getItem(KEY)) {
    try {
      remember(await body(api.GET("/api/v1/sessions/current")));
    } catch (thrown) {
      session.away = passes(Trouble.from(thrown));
      if (session.away) {
        // Nobody has been signed out by a service that does not answer.
        window.clearTimeout(asking);
        asking = window.setTimeout(() => void recall(), AGAIN_AFTER);
        return;
      }
      forget();
    }
  }
  Object.assign(session, { away: false, known: true });
}

/** Whether who is signed in has one of these roles. */
export function has(roles: readonly Role[]): boolean {
  return roles.some((role) => session.roles.includes(role));
}

export async function signIn(account: string, password: string, code: string): Promise<void> {
  const credentials = code ? { account, password, code } : { account, password };
  remember(await body(api.POST("/api/v1/sessions", { body: credentials })));
}

/** Chooses a password of one's own, with which one signs in anew: every session ends, this one, too. */
export async function choosePassword(account: string, password: string, code: string, newPassword: string): Promise<void> {
  const wanted = { account, password, newPassword };
  await body(api.POST("/api/v1/passwords", { body: code ? { ...wanted, code } : wanted }));
  if (code) {
    Object.assign(session, { asking: true, ended: true });
  } else {
    await signIn(account, newPassword, "");
  }
}

export async function signOut(): Promise<void> {
  if (!session.ended) {
    await body(api.DELETE("/api/v1/sessions/current"));
  }
  forget();
}

function remember(view: Schemas["SessionView"]): void {
  window.localStorage.setItem(KEY, "1");
  Object.assign(session, { account: view.account, roles: view.roles as Role[], csrfToken: view.csrfToken, asking: false, ended: false });
}

export function forget(): void {
  window.localStorage.removeItem(KEY);
  Object.assign(session, { account: null, roles: [], csrfToken: null, ended: false });
}
