import { RequestError } from '#shared/ipc/errors.ts';
import type { TouchRequest } from '#shared/ipc/analytics-schemas.ts';
import {
  allocatePaths,
  createPathSampler,
  pathsPerBlock,
} from '#electron/analytics/bootstrap/path-sampler.ts';
import { type ReturnHistory, returnHistory } from '#electron/analytics/bootstrap/return-history.ts';
import { driftOf, shiftDrift } from '#electron/analytics/bootstrap/shift-drift.ts';
import { type PathTally, tallyPaths } from '#electron/analytics/bootstrap/tally-paths.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { priceHistory } from './price-history.ts';

export type TouchInput = TouchRequest & { readonly today: number };
/** The blocks of paths from one to before another, of all that the request asks for. */
export type TouchPart = TouchInput & { readonly fromBlock: number; readonly toBlock: number };

const fewestSessions = 60;

/** The sessions to draw from and the drift that they have or are given. */
export function touchHistory(
  context: ComputeContext,
  { symbol, asOf, today, bootstrap, drift }: TouchInput,
): { history: ReturnHistory; drift: number; firstDay: number } {
  if (symbol === null || bootstrap === null)
    throw new RequestError('invalid-input', 'symbol: history is drawn from a symbol.');
  const { bars } = priceHistory(context, symbol, asOf, today);
  const drawn = returnHistory(bars, bootstrap.watched);
  if (drawn.close.length < fewestSessions) {
    throw new RequestError(
      'not-computable',
      `${symbol} has ${drawn.close.length} whole sessions to draw from; ${fewestSessions} are needed.`,
    );
  }
  const history = drift === null ? drawn : shiftDrift(drawn, drift);
  return { history, drift: drift ?? driftOf(drawn), firstDay: bars.day[0] as number };
}

/** Draws some blocks of the paths and counts them; what they are does not depend on which thread draws them. */
export function touchPaths(context: ComputeContext, part: TouchPart, control: JobControl): PathTally {
  const { bootstrap, fromBlock, toBlock } = part;
  if (bootstrap === null)
    throw new RequestError('invalid-input', 'bootstrap: nothing was asked to be drawn.');
  const { history } = touchHistory(context, part);
  const plan = { ...part, ...bootstrap };
  const sampler = createPathSampler(history, plan);
  const first = fromBlock * pathsPerBlock;
  const columns = allocatePaths(Math.min(bootstrap.paths, toBlock * pathsPerBlock) - first);
  for (let block = fromBlock; block < toBlock; block++) {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    sampler.sample(block, columns, block * pathsPerBlock - first);
    control.progress('drawing', (block + 1 - fromBlock) / (toBlock - fromBlock));
  }
  const tally = tallyPaths(columns, plan);
  control.handOver(tally.sortedEnd);
  return tally;
}
