import type { Handlers } from '#shared/ipc/contract.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type DrawingRequests = 'chart.events' | 'drawing.list' | 'drawing.save' | 'drawing.remove';

/** What stands on a chart beside its bars. */
export function createDrawingService(
  host: ServiceHost,
  threads: Threads,
  today: () => number,
): Pick<Handlers, DrawingRequests> {
  return {
    'chart.events': (input) => threads.compute('chart.events', { ...input, today: today() }),
    'drawing.list': (input) => threads.store('drawing.list', { ...input, today: today() }),
    async 'drawing.save'(input) {
      const saved = await threads.store('drawing.save', { ...input, today: today(), nowMs: host.nowMs() });
      host.emit('drawings.changed', { symbol: saved.symbol });
      return saved;
    },
    async 'drawing.remove'(input) {
      await threads.store('drawing.remove', input);
      host.emit('drawings.changed', { symbol: null });
      return {};
    },
  };
}
