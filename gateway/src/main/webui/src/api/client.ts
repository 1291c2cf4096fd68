import createClient, { type Middleware } from "openapi-fetch";
import { tag } from "../i18n";
import { session } from "../session";
import type { components, paths } from "./schema";
import { codeOf, Trouble } from "./trouble";

export type Schemas = components["schemas"];

const READING = new Set(["GET", "HEAD"]);

/** Milliseconds after which a reading that has not ended is given up: longer than the gateway waits for a service. A connection that was lost without a word would never end. */
const PATIENCE = 90_000;

/** In the reader's language; asks who it is when the session has ended meanwhile, with the page left as it is; with the session's CSRF token for whatever is not only read (docs/identity.md). */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", tag());
    if (!READING.has(request.method) && session.csrfToken) {
      request.headers.set("X-CSRF-Token", session.csrfToken);
    }
    return READING.has(request.method) ? new Request(request, { signal: AbortSignal.timeout(PATIENCE) }) : request;
  },
  async onResponse({ response }) {
    if (response.status === 401 && session.account && codeOf((await response.clone().json()) as { type?: string }) === "not-signed-in") {
      Object.assign(session, { ended: true, asking: true });
    }
  },
  onError: () => new Trouble("offline"),
};

export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(manners);

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body; otherwise throws {@link Trouble} with the problem document. */
export async function body<T>(answer: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await answer.catch(cutShort);
  if (!response.ok) {
    throw Trouble.of(response, error);
  }
  return data as T;
}

/** Whatever ends an answer before it is whole is the connection's fault. */
function cutShort(thrown: unknown): never {
  throw thrown instanceof Trouble ? thrown : new Trouble("offline");
}

interface Page<T> {
  items: T[];
  total: number;
}

const SIZE = 100;

/** All items of a list, at most {@code most} pages of a hundred. */
export async function all<T>(fetchPage: (page: number, size: number) => Promise<Answered<Page<T>>>, most = 10): Promise<T[]> {
  const first = await body(fetchPage(0, SIZE));
  const pages = Math.min(most, Math.ceil(first.total / SIZE));
  const others = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, i) => body(fetchPage(i + 1, SIZE))));
  return [first, ...others].flatMap((page) => page.items);
}
