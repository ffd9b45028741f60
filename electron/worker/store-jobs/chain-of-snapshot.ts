import { toDayNumber } from '#shared/domain/business-date.ts';
import {
  callSide,
  type ChainColumns,
  chainFigures,
  type OptionChain,
  putSide,
} from '#shared/domain/option-chain.ts';
import { readContract } from '#electron/sources/chains/option-contract.ts';
import type { ChainSnapshot, OptionQuote } from '#electron/sources/chains/parsed-chain.ts';

/** A chain as a file gave it, in columns by expiration, strike and side, calls first. */
export function chainOfSnapshot(snapshot: ChainSnapshot, source: string): OptionChain {
  const { underlying, quoteDate, quotedAt, underlyingPrice } = snapshot;
  const quotes = snapshot.quotes.toSorted(inOrder);
  const rootsOf = quotes.map(rootOf);
  const roots = [...new Set(rootsOf.filter((root) => root !== null))].sort();
  const figures = chainFigures.map(
    (name) => [name, Float64Array.from(quotes, (quote) => quote[name] ?? Number.NaN)] as const,
  );
  const columns = {
    expirationDay: Int32Array.from(quotes, ({ expiration }) => toDayNumber(expiration)),
    side: Int32Array.from(quotes, sideOf),
    strike: Float64Array.from(quotes, ({ strike }) => strike),
    rootIndex: Int32Array.from(rootsOf, (root) => (root === null ? -1 : roots.indexOf(root))),
    ...Object.fromEntries(figures),
  } as ChainColumns;
  return { underlying, quoteDate, quotedAt, underlyingPrice, source, roots, columns };
}

const sideOf = ({ side }: OptionQuote): number => (side === 'call' ? callSide : putSide);
const rootOf = ({ contract }: OptionQuote): string | null =>
  contract === null ? null : (readContract(contract)?.root ?? null);

function inOrder(left: OptionQuote, right: OptionQuote): number {
  if (left.expiration !== right.expiration) return left.expiration < right.expiration ? -1 : 1;
  return left.strike - right.strike || sideOf(right) - sideOf(left);
}
