import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from "vue";
import { api, body, type Schemas } from "../../api/client";
import { passes, Trouble } from "../../api/trouble";
import { session } from "../../session";
import { cellOf, entries, holds, isEmpty, isFaulty, merge, same, type Cell, type Changes } from "./cells";
import { checkRows } from "./check";
import { isEditable, isOpen, lineName, readFiling, scenarioOf, type Filing, type Form, type FormLine } from "./form";
import { keepHere, keptHere } from "./keep";

export type SaveState = "saved" | "typing" | "saving" | "offline" | "postponed" | "signed-out" | "conflict" | "refused" | "only-here";

export type Finding = Schemas["FindingView"];

const CHECK_AFTER = 600;
const SAVE_AFTER = 2_500;
const AGAIN_AFTER = 5_000;

/** Runs one action some time after the last call for it, and never twice at once. */
function later(action: () => Promise<void>) {
  let timer: number | undefined;
  return {
    in: (time: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void action(), time);
    },
    stop: () => window.clearTimeout(timer),
  };
}

/** The state of one form: what the suite holds, what is typed on top of it, and how the two come together. */
export function useDesk(first: Filing, form: Form) {
  const filing = shallowRef(first);
  const changes = reactive<Changes>({});
  const conflicts = ref<Record<string, Cell>>({});
  const checked = ref<Record<string, Finding[]>>({});
  const refused = ref<Record<string, string[]>>({});
  const state = ref<SaveState>("saved");
  const trouble = shallowRef<Trouble>();
  const kept = ref(true);
  const account = session.account ?? "";
  const checking = later(check);
  const saving = later(save);
  let busy: Promise<void> | undefined;

  const held = computed(() => new Map(filing.value.entries.map((entry) => [entry.scenario, entry])));
  const cell = (scenario: string): Cell => changes[scenario]?.now ?? cellOf(held.value.get(scenario));
  const open = (scenario: string) => isOpen(filing.value, scenario);
  const findings = (scenario: string): Finding[] => checked.value[scenario] ?? (isEmpty(cell(scenario)) ? [] : (held.value.get(scenario)?.findings ?? []));
  const filled = computed(() => form.lines.filter((one) => !isEmpty(cell(one.scenario)) && !isFaulty(cell(one.scenario))).length);
  const waiting = computed(() => Object.keys(changes).length > 0);

  /**
   * Takes over what the suite holds now, and lays what is typed on top of it.
   *
   * @param own it is so by what was sent from here: what was typed on in the meantime contradicts nobody
   */
  function take(next: Filing, own = false): void {
    filing.value = next;
    if (own) {
      Object.entries(changes).filter(([one]) => !(one in conflicts.value)).forEach(([one, change]) => (change.was = cellOf(held.value.get(one))));
    }
    const merged = merge(changes, next.entries);
    Object.keys(changes).forEach((one) => delete changes[one]);
    Object.assign(changes, merged.changes);
    conflicts.value = merged.conflicts;
    kept.value = keepHere(window.localStorage, account, next.id, changes);
  }

  function type(scenario: string, now: Cell): void {
    const was = changes[scenario]?.was ?? cellOf(held.value.get(scenario));
    // What is on its way replaces what is held: back to that is a change again.
    if (!busy && same(was, now) && was.value === now.value) {
      delete changes[scenario];
      conflicts.value = without(conflicts.value, scenario);
    } else {
      changes[scenario] = { was, now };
    }
    refused.value = without(refused.value, scenario);
    kept.value = keepHere(window.localStorage, account, filing.value.id, changes);
    state.value = ["offline", "postponed", "signed-out"].includes(state.value) ? state.value : "typing";
    checking.in(CHECK_AFTER);
    saving.in(SAVE_AFTER);
  }

  /** Asks the rules about what is typed; keeps nothing. */
  async function check(): Promise<void> {
    const typed = form.lines.filter(({ scenario }) => scenario in changes && !isEmpty(cell(scenario)) && !isFaulty(cell(scenario)));
    const before = typed.map((one) => cell(one.scenario));
    try {
      const found = typed.length ? await checkRows(filing.value, typed.map((one) => ({ ...one, cell: cell(one.scenario) }))) : {};
      // What was typed on in the meantime is asked about again.
      checked.value = Object.fromEntries(Object.entries(found).filter(([scenario]) => scenario in changes && typed.some((one, i) => one.scenario === scenario && before[i] === cell(scenario))));
    } catch {
      // Saving says what is wrong; a check that fails costs nothing.
    }
  }

  function save(): Promise<void> {
    busy ??= keep().finally(() => {
      busy = undefined;
    });
    return busy;
  }

  async function keep(): Promise<void> {
    Object.entries(changes).filter(([, { was, now }]) => same(was, now) && was.value === now.value).forEach(([one]) => delete changes[one]);
    const wanted = entries(form.lines, filing.value.entries, changes, new Set(Object.keys(conflicts.value)));
    if (!isEditable(filing.value) || holds(filing.value.entries, wanted)) {
      state.value = settled();
      return;
    }
    state.value = "saving";
    try {
      take(await body(api.PUT("/api/v1/filings/{id}/entries", { params: { path: { id: filing.value.id }, header: { "If-Match": `"${filing.value.version}"` } }, body: { entries: wanted } })), true);
      refused.value = {};
      trouble.value = undefined;
      checked.value = Object.fromEntries(Object.entries(checked.value).filter(([scenario]) => scenario in changes));
      state.value = settled();
      if (state.value === "typing") {
        saving.in(SAVE_AFTER);
      }
    } catch (thrown) {
      await refuse(Trouble.from(thrown), wanted);
    }
  }

  function settled(): SaveState {
    if (Object.keys(conflicts.value).length) {
      return "conflict";
    }
    const typed = Object.values(changes);
    return typed.length === 0 ? "saved" : typed.some((one) => isFaulty(one.now) || isEmpty(one.now)) ? "only-here" : "typing";
  }

  async function refuse(met: Trouble, sent: { scenario: string }[]): Promise<void> {
    trouble.value = met;
    if (passes(met)) {
      state.value = met.kind === "offline" ? "offline" : "postponed";
      saving.in(AGAIN_AFTER);
    } else if (met.code === "not-signed-in") {
      state.value = "signed-out";
    } else if (met.code === "filing-changed") {
      await again();
    } else {
      refused.value = bySent(met, sent);
      state.value = "refused";
    }
  }

  /** Reads the filing anew after somebody else changed it; goes on saving when nothing contradicts. */
  async function again(): Promise<void> {
    try {
      take(await readFiling(filing.value.id));
      state.value = settled();
      if (state.value !== "conflict") {
        saving.in(0);
      }
    } catch (thrown) {
      await refuse(Trouble.from(thrown), []);
    }
  }

  /** Decides a conflict: for what was typed here, or for what the filing holds. */
  function decide(scenario: string, forMine: boolean): void {
    const change = changes[scenario];
    const theirs = conflicts.value[scenario];
    conflicts.value = without(conflicts.value, scenario);
    if (forMine && change && theirs) {
      change.was = theirs;
    } else {
      delete changes[scenario];
      checked.value = without(checked.value, scenario);
    }
    kept.value = keepHere(window.localStorage, account, filing.value.id, changes);
    state.value = settled();
    saving.in(0);
  }

  /** Saves what is typed, then takes a step that the filing's version guards. */
  async function step(taking: (ifMatch: string) => Promise<Filing>): Promise<void> {
    saving.stop();
    await save();
    if (["offline", "postponed", "signed-out", "refused", "conflict"].includes(state.value) && trouble.value) {
      throw trouble.value;
    }
    try {
      take(await taking(`"${filing.value.version}"`), true);
      trouble.value = undefined;
    } catch (thrown) {
      const met = Trouble.from(thrown);
      if (met.code === "filing-changed") {
        await again();
      }
      refused.value = bySent(met, filing.value.entries);
      throw named(met, filing.value.entries, form.lines);
    }
  }

  Object.assign(changes, keptHere(window.localStorage, account, first.id));
  take(first);
  if (waiting.value) {
    state.value = settled();
    checking.in(0);
    saving.in(500);
  }

  const wake = () => state.value === "offline" && saving.in(0);
  const leave = () => document.visibilityState === "hidden" && waiting.value && state.value === "typing" && saving.in(0);
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", leave);
  watch(() => session.csrfToken, (token) => token && state.value === "signed-out" && saving.in(0));
  onScopeDispose(() => {
    window.removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", leave);
    checking.stop();
    saving.stop();
    if (waiting.value) {
      void save();
    }
  });

  return { filing, form, changes, conflicts, refused, state, trouble, kept, filled, waiting, held, cell, open, findings, type, decide, step, take, save, again };
}

export type Desk = ReturnType<typeof useDesk>;

const without = <T>(all: Record<string, T>, key: string): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));

/** The same, with the names of lines in place of where their entries stand. */
function named(met: Trouble, sent: { scenario: string }[], lines: FormLine[]): Trouble {
  const violations = (met.document.violations ?? []).map(({ field, message = "" }) => {
    const line = lines.find((one) => one.scenario === scenarioOf(field, sent));
    return [line ? lineName(line) : field, message].filter(Boolean).join(": ");
  });
  return new Trouble(met.kind, met.title, met.detail, violations, met.requestId, met.code, met.document);
}

function bySent(met: Trouble, sent: { scenario: string }[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const one of met.document.violations ?? []) {
    const scenario = scenarioOf(one.field, sent);
    if (scenario) {
      all[scenario] = [...(all[scenario] ?? []), one.message ?? ""];
    }
  }
  return all;
}
