import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { LeverageIdea } from '#shared/domain/leverage-idea.ts';
import type { LeverageConeRequest } from '#shared/ipc/leverage-schemas.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';

/** Paths of one cone; the same seed each time, so that a cone moves only because of what was changed. */
export const drawnPaths = 10_000;
const meanBlockLength = 20;
const seed = 1;
/** Stressed is so many times today's. */
export const stress = 2;

type ConeChoices = Pick<
  LeverageIdea,
  'horizonSessions' | 'coneVolatility' | 'typedVolatility' | 'coneDrift' | 'costs'
>;

/** The cone asked for; null while today's volatility, which it needs, is not known. */
export function coneQuestion(
  { fund, index }: LeveragePair,
  choices: ConeChoices,
  today: number | null,
  asOf: BusinessDate | null,
): LeverageConeRequest | null {
  const volatilities = {
    history: null,
    today,
    stressed: today === null ? null : stress * today,
    typed: choices.typedVolatility,
  } as const;
  const needsToday = choices.coneVolatility === 'today' || choices.coneVolatility === 'stressed';
  if (needsToday && today === null) return null;
  return {
    fund,
    index,
    asOf,
    horizonSessions: choices.horizonSessions,
    paths: drawnPaths,
    meanBlockLength,
    seed,
    volatility: volatilities[choices.coneVolatility],
    costs: choices.costs,
    drift: choices.coneDrift === 'none' ? 0 : null,
  };
}
