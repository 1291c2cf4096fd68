import { tag } from "../i18n";
import { session } from "../session";
import { Trouble } from "./trouble";

export interface Sending {
  /** Address with its query. */
  path: string;
  file: Blob;
  headers?: Record<string, string>;
  /** Share of the file that has gone out, 0 to 1. */
  progress?: (share: number) => void;
  /** Ends the sending. */
  signal?: AbortSignal;
}

/** Sends a file and tells how far it is, which fetch cannot; otherwise as api/client does. */
export function send<T>({ path, file, headers = {}, progress, signal }: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    const all = { "Content-Type": file.type || "application/octet-stream", "Accept-Language": tag(), "X-CSRF-Token": session.csrfToken ?? "", ...headers };
    Object.entries(all).filter(([, value]) => value).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (step) => progress?.(step.total ? step.loaded / step.total : 0);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) {
        resolve(answer as T);
      } else {
        reject(Trouble.of(new Response(null, { status: request.status, headers: { "X-Request-Id": request.getResponseHeader("X-Request-Id") ?? "" } }), answer));
      }
    };
    request.onerror = () => reject(new Trouble("offline"));
    request.onabort = () => reject(new Trouble("offline"));
    signal?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An address with those parameters that have a value; a list is named as often as it has members. */
export function address(path: string, query: Record<string, string | string[] | boolean | undefined>): string {
  const asked = new URLSearchParams();
  Object.entries(query).forEach(([name, value]) => [value].flat().filter((one) => one !== undefined && one !== "").forEach((one) => asked.append(name, String(one))));
  return `${path}?${asked}`;
}
