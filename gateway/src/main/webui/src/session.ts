import { reactive } from "vue";
import { api, body, type Schemas } from "./api/client";

interface Session {
  account: string | null;
  roles: string[];
  csrfToken: string | null;
  /** The sign-in dialog is open. */
  asking: boolean;
}

/** Who is signed in by the gateway's cookie, which scripts cannot read. */
export const session = reactive<Session>({ account: null, roles: [], csrfToken: null, asking: false });

/** Set while a cookie may be there, so that visitors without one are not answered 401 with every page. */
const KEY = "yingshang.signed-in";

export async function recall(): Promise<void> {
  if (window.localStorage.getItem(KEY)) {
    await body(api.GET("/api/v1/sessions/current")).then(remember, forget);
  }
}

export async function signIn(account: string, password: string, code: string): Promise<void> {
  const credentials = code ? { account, password, code } : { account, password };
  remember(await body(api.POST("/api/v1/sessions", { body: credentials })));
}

export async function signOut(): Promise<void> {
  await body(api.DELETE("/api/v1/sessions/current"));
  forget();
}

function remember(view: Schemas["SessionView"]): void {
  window.localStorage.setItem(KEY, "1");
  Object.assign(session, { account: view.account, roles: view.roles, csrfToken: view.csrfToken, asking: false });
}

function forget(): void {
  window.localStorage.removeItem(KEY);
  Object.assign(session, { account: null, roles: [], csrfToken: null });
}
