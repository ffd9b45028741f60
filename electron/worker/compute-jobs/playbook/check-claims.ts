import { formatNumber } from '#shared/format/format-number.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { type ClaimsAnswer, claimVerdicts } from '#shared/ipc/claim-schemas.ts';
import { checkClaim } from '#electron/analytics/claims/check-claim.ts';
import { cannotCheck } from '#electron/analytics/claims/finding.ts';
import type { ComputeContext } from '../compute-context.ts';
import { claimDay, seriesForClaims } from './series-for-claims.ts';

type Input = RequestInput<'claims.check'> & { readonly today: number };

/** Each claim held against what was known on the day that the note speaks of. */
export function checkClaims(context: ComputeContext, { claims, on, asOf, today }: Input): ClaimsAnswer {
  const day = claimDay(on, asOf, today);
  const find = seriesForClaims(context, day.through);
  const checked = claims.map((claim) => {
    if (day.isReadable) return checkClaim(claim, find, day);
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
