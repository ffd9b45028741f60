import { findInstrument } from '#shared/domain/instrument.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { BoardLink } from '#shared/ipc/stop-board-schemas.ts';
import { beta } from '#electron/analytics/risk/beta.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { ComputeContext } from '../compute-context.ts';
import { commonCloses, type Span } from './common-closes.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';

/** How an instrument moves with the symbol of a view, or why that cannot be said. */
export type LinkOutcome =
  | { readonly ok: true; readonly link: BoardLink }
  | { readonly ok: false; readonly reason: string };

/** The multiple by which a fund follows a symbol by construction; null where only history can say. */
function multipleOf(symbol: string, index: string): number | null {
  const fund = findInstrument(symbol);
  if (fund?.underlying.includes(index)) return fund.leverageMultiple;
  const followed = findInstrument(index);
  return followed?.leverageMultiple === 1 && followed.underlying.includes(symbol) ? 1 : null;
}

/** What of an instrument is compared with the view's symbol: itself, or for a leveraged fund what it multiplies. */
function comparedOf(context: ComputeContext, symbol: string): { of: string; multiple: number } {
  const fund = findInstrument(symbol);
  if (fund === null || fund.leverageMultiple === 1) return { of: symbol, multiple: 1 };
  const stored = fund.underlying.find((name) => context.series.find(name) !== null);
  return { of: stored ?? (fund.underlying[0] as string), multiple: fund.leverageMultiple };
}

/** By the fund's multiple where it follows the symbol, else by the beta of the last year of common sessions. */
export function boardLink(
  context: ComputeContext,
  symbol: string,
  index: string,
  span: Pick<Span, 'asOf' | 'today'>,
): LinkOutcome {
  const known = multipleOf(symbol, index);
  if (known !== null) return { ok: true, link: { kind: 'multiple', multiple: known } };
  const { of, multiple } = comparedOf(context, symbol);
  try {
    const { closes, day, compared } = commonCloses(context, [of, index], { ...span, from: null, to: null });
    const first = Math.max(0, day.length - 1 - sessionsPerYear);
    const [own, other] = closes.map((column) => simpleReturns(column.subarray(first))) as [
      Float64Array,
      Float64Array,
    ];
    const line = beta(own, other);
    if (line.beta === null) return { ok: false, reason: `${of} on ${index}: ${line.reason}.` };
    if (!(line.beta > 0))
      return {
        ok: false,
        reason: `${of} did not move with ${index} in the last year: its beta is not above 0.`,
      };
    const { standardError, rSquared, observations } = line;
    const from = toBusinessDate(day[first] as number);
    const { to, basis } = compared;
    return {
      ok: true,
      link: {
        kind: 'beta',
        of,
        multiple,
        beta: line.beta,
        standardError,
        rSquared,
        observations,
        from,
        to,
        basis,
      },
    };
  } catch (error) {
    if (error instanceof RequestError) return { ok: false, reason: error.message };
    throw error;
  }
}
