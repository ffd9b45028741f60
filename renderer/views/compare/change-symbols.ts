import { mostCompared } from '#shared/domain/comparison.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';

type Compared = Pick<ComparisonIdea, 'symbols' | 'base'>;

/** The symbols with one more at the end; the same where it is there already or there is no room. */
export function addSymbol({ symbols, base }: Compared, symbol: string): Compared {
  if (symbols.includes(symbol) || symbols.length >= mostCompared) return { symbols, base };
  return { symbols: [...symbols, symbol], base: symbols.includes(base) ? base : symbol };
}

/** The symbols without one; when it was the base, the first of the others becomes it. */
export function removeSymbol({ symbols, base }: Compared, symbol: string): Compared {
  const left = symbols.filter((other) => other !== symbol);
  return { symbols: left, base: base === symbol ? (left[0] ?? '') : base };
}

/** The symbols with one moved by so many places, as far as there are any. */
export function moveSymbol({ symbols, base }: Compared, symbol: string, by: number): Compared {
  const from = symbols.indexOf(symbol);
  const to = Math.max(0, Math.min(symbols.length - 1, from + by));
  const others = symbols.filter((other) => other !== symbol);
  return { symbols: [...others.slice(0, to), symbol, ...others.slice(to)], base };
}
