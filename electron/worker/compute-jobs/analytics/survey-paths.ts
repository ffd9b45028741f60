import { RequestError } from '#shared/ipc/errors.ts';
import type { SurveyRequest } from '#shared/ipc/survey-schemas.ts';
import { type ReturnHistory, returnHistory } from '#electron/analytics/bootstrap/return-history.ts';
import { scaleVolatility } from '#electron/analytics/bootstrap/scale-volatility.ts';
import { shiftDrift } from '#electron/analytics/bootstrap/shift-drift.ts';
import { addTally, type PassageTally, walkPassages } from '#electron/analytics/bootstrap/walk-passages.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { chosenVolatility, readStopHistory, type StopHistory, volatilitiesOf } from './stop-history.ts';

export type SurveyInput = SurveyRequest & { readonly today: number };
/** The blocks of paths from one to before another, of all that the request asks for. */
export type SurveyPart = SurveyInput & { readonly fromBlock: number; readonly toBlock: number };

const fewestSessions = 60;

/** The sessions to draw from, at the volatility and the drift of the question; or why none can be drawn. */
export function sessionsToDraw(
  history: StopHistory,
  input: SurveyInput,
): { readonly sessions: ReturnHistory } | { readonly reason: string } {
  if (!history.ok) return { reason: history.reason };
  const { bootstrap, volatility, drift, symbol } = input;
  const own = returnHistory(history.bars, bootstrap?.watched ?? 'range');
  if (own.close.length < fewestSessions) {
    return {
      reason: `${symbol} has ${own.close.length} whole sessions to draw from; ${fewestSessions} are needed.`,
    };
  }
  const wanted = chosenVolatility(volatility, volatilitiesOf(history));
  if (wanted.value === null) return { reason: wanted.reason };
  const scaled = volatility === 'history' ? own : scaleVolatility(own, wanted.value);
  return { sessions: shiftDrift(scaled, drift) };
}

/** Draws some blocks of the paths and counts when they reached which level; null where nothing can be drawn. */
export function surveyPaths(
  context: ComputeContext,
  part: SurveyPart,
  control: JobControl,
): PassageTally | null {
  const { bootstrap, fromBlock, toBlock } = part;
  if (bootstrap === null) return null;
  const drawn = sessionsToDraw(readStopHistory(context, part.symbol, part.asOf, part.today), part);
  if (!('sessions' in drawn)) return null;
  const plan = { ...part, ...bootstrap };
  let tally: PassageTally | null = null;
  for (let block = fromBlock; block < toBlock; block++) {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    const one = walkPassages(drawn.sessions, plan, bootstrap.paths, block);
    tally = tally === null ? one : addTally(tally, one);
    control.progress('drawing', (block + 1 - fromBlock) / (toBlock - fromBlock));
  }
  return tally;
}
