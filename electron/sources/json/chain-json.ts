import { z } from 'zod';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import { ChainBuilder, type RawFigures } from '../chains/chain-builder.ts';
import type { ParsedChain } from '../chains/parsed-chain.ts';
import { normaliseSymbol } from '../csv/symbol-name.ts';
import { FileRefused, type ParseOptions } from '../parsed-file.ts';

/** The largest listed chain has about 20,000 contracts. */
const mostQuotes = 60_000;
const figure = z.number().nullish();
const quote = z.object({
  symbol: z.string().nullish(),
  expiration: z.string(),
  side: z.enum(['call', 'put']),
  strike: z.number(),
  bid: figure,
  ask: figure,
  last: figure,
  volume: figure,
  openInterest: figure,
  iv: figure,
  delta: figure,
  gamma: figure,
  theta: figure,
  vega: figure,
  rho: figure,
});
const chain = z.object({
  symbol: z.string(),
  updated: z.string().nullish(),
  underlyingPrice: z.number().positive().nullish(),
  quotes: z.array(z.unknown()).min(1),
});
const layout = { id: 'chain-json', name: 'option chain (JSON)' };

/**
 * Reads a chain as one JSON object: `symbol`, `updated`, `underlyingPrice` and `quotes` of one contract each. The line of a rejection
 * is the quote's place in the list, from 1.
 * @returns null when the value is no such object
 * @throws FileRefused when none of its quotes can be used
 */
export function readChainJson(value: unknown, options: ParseOptions): ParsedChain | null {
  const parsed = chain.safeParse(value);
  if (!parsed.success) return null;
  const { symbol, updated, underlyingPrice, quotes } = parsed.data;
  if (quotes.length > mostQuotes)
    throw new FileRefused(
      `${options.fileName} holds ${quotes.length} quotes, more than the ${mostQuotes} of any chain.`,
    );
  const underlying = normaliseSymbol(options.symbol ?? symbol);
  if (underlying === null) throw new FileRefused(`${options.fileName} names no symbol.`, null, 'symbol');
  const facts = {
    underlying,
    underlyingPrice: underlyingPrice ?? null,
    quoteDate: parseBusinessDate((updated ?? '').slice(0, 10)),
    quotedAt: updated ?? null,
  };
  const builder = new ChainBuilder(options);
  for (const [index, candidate] of quotes.entries()) {
    const one = quote.safeParse(candidate);
    if (!one.success) {
      const issue = one.error.issues[0];
      builder.reject(
        index + 1,
        String(issue?.path[0] ?? 'quote'),
        'the quote lacks a field or holds no number there',
      );
      continue;
    }
    const { symbol: contract, expiration, side, strike, iv, ...rest } = one.data;
    const figures = Object.fromEntries(
      Object.entries({ ...rest, impliedVolatility: iv }).map(([name, number]) => [
        name,
        number ?? Number.NaN,
      ]),
    ) as RawFigures;
    const identity = { contract: contract ?? null, side, strike, expiration: parseBusinessDate(expiration) };
    builder.add(index + 1, facts, identity, figures);
  }
  return builder.finish(layout, []);
}
