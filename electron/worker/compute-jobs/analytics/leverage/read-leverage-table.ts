import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { compoundingTable } from '#electron/analytics/leverage/compounding-table.ts';
import { dragTable } from '#electron/analytics/leverage/drag-table.ts';
import type { ComputeContext } from '../../compute-context.ts';
import { fundCost } from './fund-cost.ts';
import { multipleOn } from '../judge-stops.ts';
import { priceHistory } from '../price-history.ts';

type Input = RequestInput<'leverage.table'> & { readonly today: number };

const volatilities = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6];
const weeks = [1, 2, 4, 8, 13, 26, 52];
const indexChanges = [-0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3];
const weeksPerYear = 52;

/** What variance takes from a fund by volatility and time, and what it returns by index move, with today's volatility. */
export function readLeverageTable(context: ComputeContext, input: Input): RequestOutput<'leverage.table'> {
  const multiple = multipleOn(input.fund, input.index);
  const { provenance, volatility } = priceHistory(context, input.index, input.asOf, input.today);
  const years = input.horizonWeeks / weeksPerYear;
  const cost = fundCost(context, { ...input, multiple });
  const taken = input.costs === 'after' && cost.value !== null ? cost.value.perYear : 0;
  const drags = (of: readonly number[]) => dragTable([multiple], of, weeks, taken).drags[0] as number[][];
  const returns = (of: readonly number[]) =>
    compoundingTable(multiple, indexChanges, of, years, taken).returns as number[][];
  return {
    provenance,
    multiple,
    horizonWeeks: input.horizonWeeks,
    costs: cost.value === null ? 'before' : input.costs,
    cost,
    volatilities,
    weeks,
    indexChanges,
    drags: drags(volatilities),
    returns: returns(volatilities),
    current:
      volatility >= 0
        ? {
            value: {
              volatility,
              drags: drags([volatility])[0] as number[],
              returns: returns([volatility]).flat(),
            },
          }
        : { value: null, reason: `${input.index} has too few closes to say its volatility.` },
  };
}
