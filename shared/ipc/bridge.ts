import type { OfferedFile } from './import-schemas.ts';
import type { EventName, EventPayload } from './events.ts';
import type { Reply } from './errors.ts';

/** What the preload script puts on `window.stopline`: the renderer's only door. */
export interface Bridge {
  /** Sends a request of the contract; resolves to a reply and never rejects. */
  invoke(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Subscribes to a pushed event; the answer unsubscribes. */
  on<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
  /** Registers files dropped on the window (DOM File objects) and answers their tokens. */
  offerFiles(files: readonly unknown[]): Promise<readonly OfferedFile[]>;
}
