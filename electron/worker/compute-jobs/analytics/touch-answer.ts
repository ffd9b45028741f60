import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { TouchAnswer } from '#shared/ipc/analytics-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { firstTouchProbability } from '#shared/sizing/first-touch-probability.ts';
import type { PriceDiffusion } from '#shared/sizing/price-diffusion.ts';
import { touchProbability } from '#shared/sizing/touch-probability.ts';
import { summarisePaths } from '#electron/analytics/bootstrap/summarise-paths.ts';
import type { PathTally } from '#electron/analytics/bootstrap/tally-paths.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import type { ComputeContext } from '../compute-context.ts';
import { gapsThroughStop } from './gaps-through-stop.ts';
import { priceHistory } from './price-history.ts';
import { touchHistory, type TouchInput } from './touch-paths.ts';

/** The answer in closed form, beside what the drawn paths say. */
export function touchAnswer(
  context: ComputeContext,
  { input, parts }: { readonly input: TouchInput; readonly parts: readonly PathTally[] },
): TouchAnswer {
  const { symbol, asOf, today, horizonSessions, stopChange, targetChange, bootstrap } = input;
  const history = symbol === null ? null : priceHistory(context, symbol, asOf, today);
  const volatility = input.volatility ?? history?.volatility ?? Number.NaN;
  if (!(volatility > 0)) {
    throw new RequestError('not-computable', `volatility: ${symbol} has too few closes to say it; give one.`);
  }
  const drift = input.drift ?? 0;
  const years = horizonSessions / sessionsPerYear;
  const diffusion: PriceDiffusion = { drift, volatility, years };
  const drawn = bootstrap === null ? null : touchHistory(context, input);
  return {
    provenance: history?.provenance ?? null,
    volatility,
    horizonSessions,
    stopChange,
    targetChange,
    closedForm: {
      drift,
      watchedAlways: chances(stopChange, targetChange, diffusion),
      watchedAtCloses: chances(stopChange, targetChange, {
        ...diffusion,
        yearsBetweenLooks: 1 / sessionsPerYear,
      }),
    },
    gaps: gapsThroughStop(history, stopChange, horizonSessions),
    bootstrap:
      bootstrap === null || drawn === null
        ? null
        : {
            ...bootstrap,
            drift: drawn.drift,
            historySessions: drawn.history.close.length,
            from: toBusinessDate(drawn.firstDay),
            ...summarisePaths(parts),
          },
  };
}

function chances(stopChange: number, targetChange: number | null, diffusion: PriceDiffusion) {
  const stop = touchProbability(stopChange, diffusion);
  if (targetChange === null)
    return { stop, target: null, stopFirst: null, targetFirst: null, neither: 1 - stop };
  const target = touchProbability(targetChange, diffusion);
  return { stop, target, ...firstTouchProbability(stopChange, targetChange, diffusion) };
}
