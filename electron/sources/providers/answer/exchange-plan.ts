import { findInstrument } from '#shared/domain/instrument.ts';
import type { Adjustment } from '#shared/domain/series.ts';
import { normaliseSymbol } from '../../csv/symbol-name.ts';
import type { SeriesPlan } from '../provider.ts';
import { Refusal } from './refusal.ts';

export interface ExchangePlanFacts {
  readonly source: string;
  /** What the provider's prices of a fund or share are; an index has nothing to adjust. */
  readonly adjustment: Adjustment;
  readonly adjustmentEvidence: SeriesPlan['adjustmentEvidence'];
  /** The provider's names of the indices it has, by symbol of the workspace. */
  readonly indices: Readonly<Record<string, string>>;
  readonly spell: (symbol: string) => string;
  readonly notes?: readonly string[];
}

/**
 * The plan of a fund, share or index.
 * @throws Refusal for text that is no symbol, or an index the provider has not
 */
export function exchangePlan(text: string, facts: ExchangePlanFacts): SeriesPlan {
  const symbol = normaliseSymbol(text);
  if (symbol === null) throw new Refusal('not-found', 'this is not a symbol');
  const instrument = findInstrument(symbol);
  const index = Object.hasOwn(facts.indices, symbol) ? facts.indices[symbol] : undefined;
  const isIndex = index !== undefined || instrument?.kind === 'index';
  if (isIndex && index === undefined) throw new Refusal('unsupported', 'this provider has not this index');
  return {
    identity: {
      symbol,
      name: instrument?.name ?? symbol,
      kind: 'price',
      unit: isIndex ? 'points' : 'dollars',
      source: facts.source,
      adjustment: isIndex ? 'none' : facts.adjustment,
      simulated: false,
    },
    adjustmentEvidence: isIndex ? 'data' : facts.adjustmentEvidence,
    vendorSymbol: index ?? facts.spell(symbol),
    plausible: null,
    notes: isIndex ? [] : (facts.notes ?? []),
  };
}
