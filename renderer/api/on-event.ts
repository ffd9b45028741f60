import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import { bridge } from './bridge.ts';

/** Listens to an event that main pushes; the answer stops listening. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return bridge().on(name, listener);
}
