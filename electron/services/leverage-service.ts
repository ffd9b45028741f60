import type { Handlers, RequestInput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import { explorePath } from '#shared/leverage/explore-path.ts';
import { rebalancingFlow } from '#shared/leverage/rebalancing-flow.ts';
import type { Threads } from './threads.ts';

const sessionsPerYear = 252;

type LeverageRequests =
  | 'leverage.read'
  | 'leverage.path'
  | 'leverage.windows'
  | 'leverage.cone'
  | 'leverage.table'
  | 'leverage.flow'
  | 'leverage.explore'
  | 'hedge.compute';

/** Leveraged and inverse funds: history is read on a compute thread, the little arithmetic is the screen's own. */
export function createLeverageService(
  threads: Threads,
  today: () => number,
): Pick<Handlers, LeverageRequests> {
  return {
    'leverage.read': (input) => threads.compute('leverage.read', { ...input, today: today() }),
    'leverage.path': (input) => threads.compute('leverage.path', { ...input, today: today() }),
    'leverage.windows': (input) => threads.compute('leverage.windows', { ...input, today: today() }),
    'leverage.cone': (input) => threads.compute('leverage.cone', { ...input, today: today() }),
    'leverage.table': (input) => threads.compute('leverage.table', { ...input, today: today() }),
    'leverage.flow': async (input) => flow(input),
    'leverage.explore': async ({ moves, multiples, costsPerYear }) => {
      const path = explorePath(
        moves,
        multiples,
        costsPerYear.map((cost) => cost / sessionsPerYear),
      );
      return { ...path, funds: [...path.funds] };
    },
    'hedge.compute': (input) => threads.compute('hedge.compute', { ...input, today: today() }),
  };
}

function flow({ fund, assetsDollars, indexMove }: RequestInput<'leverage.flow'>) {
  const instrument = findInstrument(fund);
  if (!instrument) throw new RequestError('not-computable', `fund: the leverage of ${fund} is unknown.`);
  const multiple = instrument.leverageMultiple;
  const flowDollars = rebalancingFlow(multiple, assetsDollars, indexMove);
  return { fund, multiple, assetsDollars, indexMove, flowDollars, flowFraction: flowDollars / assetsDollars };
}
