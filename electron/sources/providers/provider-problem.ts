import type { ProviderProblemCode } from '#shared/domain/provider.ts';
import type { ProviderId } from './provider.ts';

export type { ProviderProblemCode } from '#shared/domain/provider.ts';

/** What to do about each; `{provider}` and `{symbol}` are filled in. */
const remedies: Record<ProviderProblemCode, string> = {
  cancelled: 'Nothing was stored.',
  'different-series': 'Use the source it came from, or remove {symbol} first.',
  'does-not-connect': 'Import a file that fills the hole, or remove {symbol} and load it again.',
  insecure: 'Check the address configured for {provider}.',
  malformed: 'The stored history was left as it was. Try later, or use another source for {symbol}.',
  'missing-key': 'Enter a key for {provider} in the settings.',
  'not-found': 'Check the symbol, or use another source for it.',
  'rate-limited': 'The stored history is still shown. Refresh fewer series at a time, or later.',
  redirected: 'The stored history was left as it was. Use another source for {symbol}.',
  'refused-key': 'Check the key for {provider} in the settings and what it is entitled to.',
  restated: 'Nothing was merged. Reload the whole history of {symbol} to take the new figures.',
  'shorter-than-cache': 'Nothing was erased; the longer stored history is kept.',
  'timed-out': 'The stored history is still shown. Check the connection and refresh again.',
  'too-large': 'The stored history was left as it was. Use another source for {symbol}.',
  unavailable: 'The stored history is still shown. Check the connection and refresh again later.',
  unsupported: 'Use another source for {symbol}.',
};

export interface ProblemSite {
  readonly id: ProviderId;
  readonly name: string;
}

/** A refresh that stored nothing: a code, and a sentence that names provider, symbol, what happened and what to do. */
export class ProviderProblem extends Error {
  override readonly name = 'ProviderProblem';
  readonly code: ProviderProblemCode;
  readonly provider: ProviderId;
  readonly symbol: string;
  /** How long the provider asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;

  /** @param what the fact, as the end of a sentence that begins with provider and symbol */
  constructor(
    code: ProviderProblemCode,
    site: ProblemSite,
    symbol: string,
    what: string,
    retryAfterMs: number | null = null,
  ) {
    const remedy = remedies[code].replaceAll('{provider}', site.name).replaceAll('{symbol}', symbol);
    super(`${site.name}, ${symbol}: ${what}. ${remedy}`);
    this.code = code;
    this.provider = site.id;
    this.symbol = symbol;
    this.retryAfterMs = retryAfterMs;
  }
}
