import type { BusinessDate } from '#shared/domain/business-date.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import type { LeverageIdea } from '#shared/domain/leverage-idea.ts';
import type { HedgeRequest } from '#shared/ipc/leverage-schemas.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';

/** Inverse funds of the workspace that can hedge on this index, the strongest first. */
export function inverseFunds(symbols: readonly string[], index: string): readonly string[] {
  const multipleOf = (symbol: string): number => findInstrument(symbol)?.leverageMultiple ?? 0;
  return symbols
    .filter((symbol) => multipleOf(symbol) < 0 && findInstrument(symbol)?.underlying.includes(index))
    .toSorted((a, b) => multipleOf(a) - multipleOf(b));
}

/** The hedge asked for; null when no inverse fund on the index is there. */
export function hedgeQuestion(
  { index }: LeveragePair,
  hedge: LeverageIdea['hedge'],
  symbols: readonly string[],
  asOf: BusinessDate | null,
): HedgeRequest | null {
  const funds = inverseFunds(symbols, index);
  const fund = hedge.fund !== null && funds.includes(hedge.fund) ? hedge.fund : funds[0];
  if (fund === undefined) return null;
  const exposureSymbol =
    hedge.exposureSymbol !== null && symbols.includes(hedge.exposureSymbol) ? hedge.exposureSymbol : index;
  const { exposureDollars, beta, holdingSessions, band } = hedge;
  return { fund, index, exposureSymbol, exposureDollars, beta, holdingSessions, band, asOf };
}
