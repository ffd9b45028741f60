import { findInstrument } from '#shared/domain/instrument.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { PairOpening } from '#shared/ipc/pair-schemas.ts';
import { tailIndexMove } from '#shared/sizing/draft/size-draft.ts';
import { instrumentMoveOn } from '#shared/sizing/tail-day.ts';
import { neutralNotionals } from '#electron/analytics/pairs/neutral-notionals.ts';
import {
  legsResult,
  lossAtStop,
  type PairStop,
  pairStopDistance,
} from '#electron/analytics/pairs/pair-stop.ts';
import type { WholeLegs } from '#electron/analytics/pairs/whole-legs.ts';
import { measureOr } from '../analytics/common-closes.ts';
import type { PairHistory } from './pair-history.ts';

type Legs = Pick<WholeLegs, 'longDollars' | 'shortDollars'>;

/** The stop of a pair at a close, before its size is known. */
export interface StopAt {
  /** A fraction below 0; null, with the reason, where there is no such stop. */
  readonly ratioChange: number | null;
  readonly reason: string;
  losses(legs: Legs): NonNullable<PairOpening['stop']>;
}

/** The z-score of the log ratio at a close. */
export function scoreAt({ logRatio, band }: PairHistory, at: number): Measure {
  const [mean, deviation] = [band.mean[at] as number, band.deviation[at] as number];
  if (Number.isNaN(mean)) return { value: null, reason: 'the window of the z-score is not full yet' };
  return measureOr(((logRatio[at] as number) - mean) / deviation, 'the ratio did not move in the window');
}

/** Where the pair put on at a close is given up; null without a stop. */
export function pairStopAt(history: PairHistory, at: number, stop: PairStop | null): StopAt | null {
  if (stop === null) return null;
  const { logRatio, band } = history;
  const [mean, deviation] = [band.mean[at] as number, band.deviation[at] as number];
  const start = logRatio[at] as number;
  const distance = pairStopDistance(stop, { logRatio: start, mean, deviation });
  const { ratioChange } = distance;
  const reason = ratioChange === null ? distance.reason : '';
  return {
    ratioChange,
    reason,
    losses: ({ longDollars, shortDollars }) => {
      if (ratioChange === null) return { value: null, reason };
      const level = start + Math.log1p(ratioChange);
      const score = measureOr((level - mean) / deviation, 'the window of the z-score is not full yet');
      const losses = lossAtStop(longDollars, shortDollars, ratioChange);
      return { value: { ratioChange, ratio: Math.exp(level), score, ...losses } };
    },
  };
}

/** Dollars of both legs whose worse loss at the stop is what may be lost. */
export function grossAtRisk(riskDollars: number, hedgeRatio: number, stop: StopAt | null): number {
  const why = stop === null ? 'there is no stop' : stop.reason;
  if (stop === null || stop.ratioChange === null)
    throw new RequestError('not-computable', `A pair cannot be sized by its risk: ${why}.`);
  const { longDollars, shortDollars } = neutralNotionals(1, { kind: 'beta', beta: hedgeRatio });
  const { longFalls, shortRises } = lossAtStop(longDollars, shortDollars, stop.ratioChange);
  return riskDollars / -Math.min(longFalls.net, shortRises.net);
}

/** What a day on which every index falls by 15 % does to both legs: by their multiples, and by the beta between them. */
export function pairIndexDay(
  { long, short }: PairHistory,
  { longDollars, shortDollars }: Legs,
  beta: Measure,
): PairOpening['indexDay'] {
  const multiples = [long, short].map(({ symbol }) => findInstrument(symbol)?.leverageMultiple ?? null);
  const [longMultiple = null, shortMultiple = null] = multiples;
  const unknown = [long, short].filter((_, leg) => multiples[leg] === null).map(({ symbol }) => symbol);
  const unknownOf = (symbols: readonly string[]) => ({
    value: null,
    reason: `what ${symbols.join(' and ')} multiplies is not known`,
  });
  const shortMove = shortMultiple === null ? null : instrumentMoveOn(shortMultiple, tailIndexMove);
  return {
    move: tailIndexMove,
    alike:
      longMultiple === null || shortMove === null
        ? unknownOf(unknown)
        : {
            value: legsResult(
              longDollars,
              shortDollars,
              instrumentMoveOn(longMultiple, tailIndexMove),
              shortMove,
            ),
          },
    byBeta:
      shortMove === null
        ? unknownOf([short.symbol])
        : beta.value === null
          ? beta
          : { value: legsResult(longDollars, shortDollars, beta.value * shortMove, shortMove) },
  };
}
