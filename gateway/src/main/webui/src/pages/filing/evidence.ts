import { onScopeDispose, reactive, ref, shallowRef } from "vue";
import { all, api, body, type Schemas } from "../../api/client";
import { address, send } from "../../api/send";
import { Trouble } from "../../api/trouble";
import type { Desk } from "./desk";
import { readFiling } from "./form";

export type Attachment = Schemas["AttachmentView"];

/** A file on its way. */
export interface Going {
  key: string;
  name: string;
  scenario: string | undefined;
  share: number;
  trouble?: Trouble;
  again: () => Promise<void>;
}

/** The evidence of a filing: what is attached, and what is on its way. */
export function useEvidence(desk: Desk) {
  const attachments = shallowRef<Attachment[]>([]);
  const trouble = shallowRef<Trouble>();
  const going = ref<Going[]>([]);
  const stop = new AbortController();
  const id = () => desk.filing.value.id;
  const of = (scenario: string) => attachments.value.filter((one) => one.scenarios.includes(scenario) && !one.removedAt);

  async function read(): Promise<void> {
    try {
      attachments.value = await all<Attachment>((page, size) => api.GET("/api/v1/filings/{id}/attachments", { params: { path: { id: id() }, query: { page, size } } }));
      trouble.value = undefined;
    } catch (thrown) {
      trouble.value = Trouble.from(thrown);
    }
  }

  /** Takes a step on the attachments, and reads what the filing and they are after it. */
  async function change(taking: (ifMatch: string) => Promise<unknown>): Promise<void> {
    await desk.step(async (ifMatch) => {
      await taking(ifMatch);
      return readFiling(id());
    });
    await read();
  }

  async function attach(file: File, scenario: string | undefined): Promise<void> {
    const key = crypto.randomUUID();
    const one: Going = reactive({ key, name: file.name, scenario, share: 0, again: () => run() });
    const path = address(`/api/v1/filings/${id()}/attachments`, { name: file.name, scenario });
    const headers = { "Idempotency-Key": key, "Content-Type": "application/octet-stream" };
    async function run(): Promise<void> {
      one.trouble = undefined;
      try {
        await change((ifMatch) => send({ path, file, headers: { ...headers, "If-Match": ifMatch }, progress: (share) => (one.share = share), signal: stop.signal }));
        forget(key);
      } catch (thrown) {
        one.trouble = Trouble.from(thrown);
      }
    }
    going.value.push(one);
    await run();
  }

  const forget = (key: string) => {
    going.value = going.value.filter((one) => one.key !== key);
  };

  const remove = (attachment: string) =>
    change((ifMatch) => body(api.DELETE("/api/v1/filings/{id}/attachments/{attachment}", { params: { path: { id: id(), attachment }, header: { "If-Match": ifMatch } } })));

  const link = (attachment: string, scenarios: string[]) =>
    change((ifMatch) =>
      body(api.PUT("/api/v1/filings/{id}/attachments/{attachment}/scenarios", { params: { path: { id: id(), attachment }, header: { "If-Match": ifMatch } }, body: { scenarios } })),
    );

  void read();
  onScopeDispose(() => stop.abort());
  return { attachments, trouble, going, of, read, attach, forget, remove, link };
}

export type Evidence = ReturnType<typeof useEvidence>;
