import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { findInstrument } from '#shared/domain/instrument.ts';

/** Symbols with prices: all of them, and those that a view can be held on, which do not multiply anything. */
export function useTradedSymbols(index: string): { readonly plain: string[]; readonly all: string[] } {
  const asOf = useDesk(selectAsOf);
  const { value } = useQuery('series.list', { asOf });
  const all = (value ?? [])
    .map(({ provenance }) => provenance)
    .filter(({ kind }) => kind === 'price')
    .map(({ symbol }) => symbol);
  const plain = all.filter((symbol) => (findInstrument(symbol)?.leverageMultiple ?? 1) === 1);
  return { plain: plain.includes(index) ? plain : [index, ...plain], all };
}
