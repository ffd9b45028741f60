import type { Handlers } from '#shared/ipc/contract.ts';
import type { Threads } from './threads.ts';

type MarketRequests =
  | 'series.list'
  | 'series.quality'
  | 'chain.list'
  | 'chain.read'
  | 'calendar.list'
  | 'alignment.read'
  | 'watchlist.read'
  | 'chart.read'
  | 'trend.read'
  | 'returns.read';

/** Questions about history, answered by the compute threads. */
export function createMarketService(threads: Threads, today: () => number): Pick<Handlers, MarketRequests> {
  return {
    'series.list': (input) => threads.compute('series.list', { ...input, today: today() }),
    'series.quality': (input) => threads.compute('series.quality', { ...input, today: today() }),
    'chain.list': (input) => threads.compute('chain.list', { ...input, today: today() }),
    'chain.read': (input) => threads.compute('chain.read', { ...input, today: today() }),
    'calendar.list': (input) => threads.compute('calendar.list', { ...input, today: today() }),
    'alignment.read': (input) => threads.compute('alignment.read', { ...input, today: today() }),
    'watchlist.read': (input) => threads.compute('watchlist.read', { ...input, today: today() }),
    'chart.read': (input) => threads.compute('chart.read', { ...input, today: today() }),
    'trend.read': (input) => threads.compute('trend.read', { ...input, today: today() }),
    'returns.read': (input) => threads.compute('returns.read', { ...input, today: today() }),
  };
}
