import type { Changes } from "./cells";

interface Kept {
  changes: Changes;
  at: string;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const name = (account: string, filing: string) => `yingshang.filing.${account}.${filing}`;

/** Keeps in this browser what is typed and not yet held by the suite, for whoever typed it. */
export function keepHere(store: Store, account: string, filing: string, changes: Changes): boolean {
  try {
    if (Object.keys(changes).length === 0) {
      store.removeItem(name(account, filing));
    } else {
      store.setItem(name(account, filing), JSON.stringify({ changes, at: new Date().toISOString() } satisfies Kept));
    }
    return true;
  } catch {
    // Full or forbidden: the page says that it is not kept.
    return false;
  }
}

export function keptHere(store: Store, account: string, filing: string): Changes {
  try {
    return (JSON.parse(store.getItem(name(account, filing)) ?? "{}") as Partial<Kept>).changes ?? {};
  } catch {
    return {};
  }
}
