import { latestOnly } from './latest-only.ts';
import { isAbort } from './is-abort.ts';
import { messageOf } from './message-of.ts';

/** What is known of a question: its answer, possibly of before a reload, and whether one is on its way or failed. */
export type QueryState<Value> =
  | { readonly status: 'loading'; readonly value: Value | null }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly value: Value | null; readonly message: string };

interface Entry {
  state: QueryState<unknown>;
  readonly listeners: Set<() => void>;
  load(): void;
}

const initial: QueryState<unknown> = { status: 'loading', value: null };

/** Answers by question, shared by all who ask the same; the columns live here and never in the store. */
export class QueryCache {
  readonly #entries = new Map<string, Entry>();
  readonly #unwatchedLimit: number;

  /** @param unwatchedLimit how many answers that nobody looks at are kept for a quick return */
  constructor(unwatchedLimit = 32) {
    this.#unwatchedLimit = unwatchedLimit;
  }

  state(key: string): QueryState<unknown> {
    return this.#entries.get(key)?.state ?? initial;
  }

  /** Loads the answer if it is not there and calls `listener` on each change; the answer unsubscribes. */
  watch(key: string, ask: (signal: AbortSignal) => Promise<unknown>, listener: () => void): () => void {
    const entry = this.#entries.get(key) ?? this.#add(key, ask);
    entry.listeners.add(listener);
    return () => {
      entry.listeners.delete(listener);
      this.#prune();
    };
  }

  /** Asks again, keeping the old answer on show. */
  reload(key: string): void {
    this.#entries.get(key)?.load();
  }

  /** The data has changed: what is watched is asked again, the rest forgotten. */
  invalidate(): void {
    for (const [key, entry] of this.#entries) {
      if (entry.listeners.size > 0) entry.load();
      else this.#entries.delete(key);
    }
  }

  #add(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Entry {
    const latest = latestOnly();
    const listeners = new Set<() => void>();
    const show = (state: QueryState<unknown>): void => {
      entry.state = state;
      for (const listener of listeners) listener();
    };
    const entry: Entry = {
      state: initial,
      listeners,
      load() {
        const { value } = entry.state;
        if (entry.state.status === 'failed') show({ status: 'loading', value });
        latest.run(ask).then(
          (answer) => show({ status: 'ready', value: answer }),
          (error: unknown) => {
            if (!isAbort(error)) show({ status: 'failed', value, message: messageOf(error) });
          },
        );
      },
    };
    this.#entries.set(key, entry);
    entry.load();
    return entry;
  }

  #prune(): void {
    const unwatched = [...this.#entries].filter(([, entry]) => entry.listeners.size === 0);
    const excess = unwatched.length - this.#unwatchedLimit;
    for (const [key] of unwatched.slice(0, Math.max(0, excess))) this.#entries.delete(key);
  }
}
