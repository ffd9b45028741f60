import type { Handlers } from '#shared/ipc/contract.ts';
import type { SplitChange } from '#shared/ipc/split-schemas.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type SplitRequests = 'split.list' | 'split.apply' | 'split.undo';

/** Splits that the user records or takes back; prices, volume and tickets move together. */
export function createCorporateActionService(
  host: ServiceHost,
  threads: Threads,
): Pick<Handlers, SplitRequests> {
  const announce = (symbol: string, change: SplitChange): SplitChange => {
    if (change.changed) host.emit('data.changed', { symbols: [symbol] });
    return change;
  };
  return {
    'split.list': (input) => threads.store('split.list', input),
    'split.apply': async (input) =>
      announce(input.symbol, await threads.store('split.apply', { ...input, nowMs: host.nowMs() })),
    'split.undo': async (input) =>
      announce(input.symbol, await threads.store('split.undo', { ...input, nowMs: host.nowMs() })),
  };
}
