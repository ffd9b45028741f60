import type { HttpAnswer } from '../http.ts';
import { HttpFailure, type HttpFailureCode } from '../http-failure.ts';
import { printableText } from '../csv/printable-text.ts';
import { redact } from './answer/redact.ts';
import { readText } from './answer/read-text.ts';
import { Refusal } from './answer/refusal.ts';
import { refuseStatus } from './answer/refuse-status.ts';
import { askHost, type Manners } from './connection/ask-host.ts';
import { HostPaused } from './connection/host-gate.ts';
import { parseHttpDate, retryAfterMs } from './connection/retry-after.ts';
import { lastCompleteSession } from './last-complete-session.ts';
import type { FetchedSeries, LoadOptions, Provider, SeriesPlan } from './provider.ts';
import type { ProviderDefinition } from './provider-definition.ts';
import { ProviderProblem, type ProviderProblemCode } from './provider-problem.ts';

const failures: Record<HttpFailureCode, readonly [ProviderProblemCode, string]> = {
  cancelled: ['cancelled', 'the refresh was cancelled'],
  'timed-out': ['timed-out', 'no whole answer came in time'],
  unreachable: ['unavailable', 'the server cannot be reached'],
  untrusted: ['insecure', "the server's certificate cannot be trusted, so nothing was asked"],
  'cut-short': ['unavailable', 'the answer broke off before its end'],
  'too-large': ['too-large', 'the answer is larger than any daily history'],
  redirected: ['redirected', 'the server sends on to another place, which is not followed'],
  insecure: ['insecure', 'the configured address is not https'],
};

/** Sentences of a provider are short; a longer answer is data. */
const longestRefusal = 65_536;

/** Gives a definition the common way of asking: manners, limits, checks, and problems worded without the key. */
export function createProvider(
  definition: ProviderDefinition,
  manners: Manners,
  baseAddress: string = definition.baseAddress,
): Provider {
  const { id, name, needsKey } = definition;

  function problemOf(error: unknown, symbol: string, waitMs: number | null): unknown {
    const report = (code: ProviderProblemCode, what: string, ms: number | null): ProviderProblem =>
      new ProviderProblem(code, definition, symbol, printableText(what, 400), ms);
    if (error instanceof Refusal) return report(error.code, error.message, waitMs);
    if (error instanceof HttpFailure) return report(...failures[error.code], null);
    if (!(error instanceof HostPaused)) return error;
    const seconds = Math.ceil(error.remainingMs / 1000);
    return error.reason === 'asked-to-wait'
      ? report(
          'rate-limited',
          `the server asked to be left alone for another ${seconds} s`,
          error.remainingMs,
        )
      : report(
          'unavailable',
          `the server keeps failing and is left alone for another ${seconds} s`,
          error.remainingMs,
        );
  }

  async function load(plan: SeriesPlan, options: LoadOptions): Promise<FetchedSeries> {
    const { since, through, key = '', signal, onProgress } = options;
    const { symbol } = plan.identity;
    let waitMs: number | null = null;
    try {
      if (needsKey) requireKey(key);
      const { path, query, ...secrets } = definition.request(plan, { since, through, key });
      const address = new URL(baseAddress);
      address.pathname = address.pathname.replace(/\/$/, '') + path;
      address.search = new URLSearchParams(query).toString();
      const answer = await askHost({ address, ...secrets }, manners, { signal, onProgress });
      waitMs = retryAfterMs(answer.headers, manners.clock.nowMs());
      const bytes = withoutKey(answer.bytes, key);
      refuse(answer, bytes);
      const rows = definition.read(bytes, plan, Math.min(through, finalByServer(answer)));
      if (rows.dataRows === 0)
        throw new Refusal('not-found', 'the provider has no rows for the days asked for');
      return {
        identity: plan.identity,
        adjustmentEvidence: plan.adjustmentEvidence,
        fetchedAtMs: manners.clock.nowMs(),
        ...rows,
        accepted: rows.dataRows - rows.rejected,
        notes: [...plan.notes, ...rows.notes],
      };
    } catch (error) {
      throw problemOf(error, symbol, waitMs);
    }
  }

  function refuse({ status }: HttpAnswer, bytes: Uint8Array): void {
    const start = readText(bytes.subarray(0, longestRefusal));
    const own = bytes.length <= longestRefusal ? definition.refusal(start) : null;
    const refusal = own ?? refuseStatus(status, start, needsKey);
    if (refusal) throw refusal;
  }

  return {
    id,
    name,
    needsKey,
    load,
    series(symbol) {
      try {
        return definition.series(symbol);
      } catch (error) {
        throw problemOf(error, printableText(symbol, 24), null);
      }
    },
  };
}

/** A key must fit into a header and an address as it is. */
function requireKey(key: string): void {
  if (key === '') throw new Refusal('missing-key', 'this provider answers only with a key');
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refusal('refused-key', 'the key holds blanks or characters that no key has');
}

/** Takes the key out of an answer that repeats it, before anything can quote a part of it. */
function withoutKey(bytes: Uint8Array, key: string): Uint8Array {
  if (key === '') return bytes;
  const text = readText(bytes);
  const clean = redact(text, key);
  return clean === text ? bytes : new TextEncoder().encode(clean);
}

/** The last day whose bar is final by the server's clock, in case the one here runs ahead. */
function finalByServer({ headers }: HttpAnswer): number {
  const serverMs = parseHttpDate(headers.get('date')) + Number(headers.get('age') ?? 0) * 1000;
  return Number.isNaN(serverMs) ? Number.POSITIVE_INFINITY : lastCompleteSession(serverMs);
}
