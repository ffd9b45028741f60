import type { RequestInput, RequestName } from '#shared/ipc/contract.ts';
import type { Reply } from '#shared/ipc/errors.ts';
import { bridge } from './bridge.ts';

// Whoever wanted the answer has asked by then; what nobody took is forgotten rather than served stale.
const keptMs = 5_000;

const waiting = new Map<string, Promise<Reply<unknown>>>();
const keyOf = (name: RequestName, input: unknown): string => `${name} ${JSON.stringify(input)}`;

/** Asks what a part of the page will ask in a moment, so that the answer is on its way while that part is being made. */
export function askAhead<Name extends RequestName>(name: Name, input: RequestInput<Name>): void {
  const key = keyOf(name, input);
  waiting.set(key, bridge().invoke(name, input));
  setTimeout(() => waiting.delete(key), keptMs);
}

/** The reply that was asked for ahead, for the first who asks the same; undefined when there is none. */
export function takeAhead(name: RequestName, input: unknown): Promise<Reply<unknown>> | undefined {
  const key = keyOf(name, input);
  const reply = waiting.get(key);
  waiting.delete(key);
  return reply;
}
