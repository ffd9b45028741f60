import { rangeStartDay } from '#renderer/charts/range-start-day.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { PairStopRule } from '#shared/domain/pair.ts';
import type { PairIdea } from '#shared/domain/pair-idea.ts';
import type { PairRequest } from '#shared/ipc/pair-schemas.ts';
import type { Legs } from './choose-legs.ts';

/** The last day that both legs can have. */
export const lastDateOf = ({ long, short }: Legs): BusinessDate => {
  const [one, other] = [long.provenance.lastDate, short.provenance.lastDate];
  return one < other ? one : other;
};

/** What is asked of main for an idea: the holding by its two dates, or back from the last day of both. */
export function pairQuestion(idea: PairIdea, legs: Legs, asOf: BusinessDate | null): PairRequest {
  const { dates, range, rebalancing } = idea;
  return {
    long: legs.long.provenance.symbol,
    short: legs.short.provenance.symbol,
    neutrality: idea.neutrality,
    betaSessions: Number(idea.betaWindow),
    size: { kind: idea.sizeKind, dollars: idea.sizeKind === 'gross' ? idea.grossDollars : idea.riskDollars },
    lotShares: idea.lotShares,
    borrowRate: idea.borrowRate,
    tradingRate: idea.tradingRate,
    rebalancing: rebalancing === 'daily' ? 1 : rebalancing,
    scoreSessions: Number(idea.scoreWindow),
    stop: stopOf(idea),
    from: dates?.from ?? startOf(range, legs),
    to: dates?.to ?? null,
    asOf,
  };
}

function stopOf({ stopKind, stopFraction, stopScore }: PairIdea): PairStopRule | null {
  if (stopKind === 'none') return null;
  return stopKind === 'percent'
    ? { kind: 'percent', fraction: stopFraction }
    : { kind: 'score', score: stopScore };
}

/** All that there is has no first day. */
function startOf(range: PairIdea['range'], legs: Legs): BusinessDate | null {
  const day = rangeStartDay(range, toDayNumber(lastDateOf(legs)));
  return Number.isFinite(day) ? toBusinessDate(day) : null;
}
