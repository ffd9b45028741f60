import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { type CheckedClaim, type ClaimsAnswer, claimVerdicts } from '#shared/ipc/claim-schemas.ts';
import { checkClaim } from '#electron/analytics/claims/check-claim.ts';
import { cannotCheck } from '#electron/analytics/claims/finding.ts';
import type { ComputeContext } from '../compute-context.ts';
import { lastReadableDay } from '../read-as-of.ts';
import { splitsSince, splitWords } from '../triggers/splits-since.ts';
import { claimDay, seriesForClaims } from './series-for-claims.ts';

type Input = RequestInput<'claims.check'> & { readonly today: number };

/** Each claim held against what was known on the day that the note speaks of. */
export function checkClaims(context: ComputeContext, { claims, on, asOf, today }: Input): ClaimsAnswer {
  const day = claimDay(on, asOf, today);
  const now = lastReadableDay(asOf, today);
  const find = seriesForClaims(context, day.through);
  const checked = claims.map((claim) => {
    if (day.isReadable) return withSplits(context, checkClaim(claim, find, day), claim, day.through, now);
    const { id, symbol, measure } = claim;
    const unit = 'figure' in measure ? measure.figure.unit : 'fraction';
    const reason = `The note speaks of ${formatDate(on as string)}, later than the last day that may be read.`;
    return { id, symbol, ...cannotCheck(unit, reason), standIn: null };
  });
  const counts = Object.fromEntries(
    claimVerdicts.map((verdict) => [verdict, checked.filter((one) => one.verdict === verdict).length]),
  ) as ClaimsAnswer['counts'];
  return { sentence: summary(counts, claims.length), counts, claims: checked };
}

/** A level is held against the prices of its day, in the shares of then; what became of it since is said. */
function withSplits(
  context: ComputeContext,
  found: CheckedClaim,
  { symbol, measure }: Claim,
  then: number,
  now: number,
): CheckedClaim {
  if (measure.kind !== 'level') return found;
  const splits = splitsSince(context, symbol, { on: toBusinessDate(then), simulated: [] }, now);
  if (splits.length === 0) return found;
  const level = splits.reduce((price, { restatement }) => restatement.price(price), measure.figure.value);
  const words = `${splits.map(splitWords).join(' and ')}`;
  return {
    ...found,
    sentence: `${found.sentence} It is held against the shares of that day; since the ${words}, ${formatPrice(measure.figure.value)} is ${formatPrice(level)}.`,
  };
}

function summary(counts: ClaimsAnswer['counts'], all: number): string {
  if (all === 0) return 'The note states no figure that can be checked.';
  const number = (count: number) => formatNumber(count, 0);
  const others = [
    [counts.offBy, 'off by a little'],
    [counts.contradicted, 'contradicted'],
    [counts.cannotCheck, 'cannot be checked'],
  ] as const;
  const told = others.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`);
  const first = `${number(counts.confirmed)} of ${number(all)} ${all === 1 ? 'claim' : 'claims'} confirmed`;
  return `${[first, ...told].join(', ')}.`;
}
