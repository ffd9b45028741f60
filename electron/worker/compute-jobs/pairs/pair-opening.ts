import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { PairOpening } from '#shared/ipc/pair-schemas.ts';
import { neutralNotionals } from '#electron/analytics/pairs/neutral-notionals.ts';
import { wholeLegs } from '#electron/analytics/pairs/whole-legs.ts';
import { measureOr } from '../analytics/common-closes.ts';
import { pairHedge } from './pair-hedge.ts';
import type { PairHistory, PairInput } from './pair-history.ts';
import { grossAtRisk, pairIndexDay, pairStopAt, scoreAt } from './pair-losses.ts';

const refuse = (sentence: string): RequestError => new RequestError('not-computable', sentence);

/**
 * The pair as it is put on at a close, from nothing later than that close.
 * @throws RequestError not-computable, with the reason, where it cannot be
 */
export function pairOpening(history: PairHistory, at: number, input: PairInput): PairOpening {
  const hedge = pairHedge(history, at, input.betaSessions);
  const hedgeRatio = input.neutrality === 'dollar' ? 1 : neutralRatio(hedge);
  const stop = pairStopAt(history, at, input.stop);
  const gross =
    input.size.kind === 'gross' ? input.size.dollars : grossAtRisk(input.size.dollars, hedgeRatio, stop);
  const asked = neutralNotionals(gross, { kind: 'beta', beta: hedgeRatio });
  const [longClose, shortClose] = [history.long.close[at] as number, history.short.close[at] as number];
  const legs = wholeLegs(
    { long: asked.longDollars, short: asked.shortDollars },
    { long: longClose, short: shortClose },
    input.lotShares,
  );
  for (const [leg, shares, close, dollars] of [
    [history.long, legs.longShares, longClose, asked.longDollars],
    [history.short, legs.shortShares, shortClose, asked.shortDollars],
  ] as const)
    if (shares === 0) {
      const lot = input.lotShares === 1 ? 'one share' : `a lot of ${input.lotShares} shares`;
      throw refuse(
        `$${dollars.toFixed(0)} are less than ${lot} of ${leg.symbol} at ${formatPrice(close)} on ${formatDay(history.day[at] as number)}.`,
      );
    }
  const { value: beta } = hedge.beta;
  const unknown = hedge.beta.value === null ? hedge.beta.reason : '';
  const score = scoreAt(history, at);
  return {
    date: toBusinessDate(history.day[at] as number),
    hedge,
    hedgeRatio,
    longClose,
    shortClose,
    ...legs,
    betaWeightedDollars: measureOr(
      beta === null ? null : beta * legs.longDollars - legs.shortDollars,
      unknown,
    ),
    ratio: longClose / shortClose,
    score,
    stop: stop?.losses(legs) ?? null,
    indexDay: pairIndexDay(history, legs, hedge.beta),
  };
}

function neutralRatio({ beta }: PairOpening['hedge']): number {
  if (beta.value !== null && beta.value > 0) return beta.value;
  throw refuse(
    beta.value === null
      ? `A beta-neutral pair needs its beta: ${beta.reason}. Choose a later first day, a shorter window or dollars.`
      : `A pair cannot be neutral by a beta that is not above 0: it was ${beta.value.toFixed(2)}.`,
  );
}
