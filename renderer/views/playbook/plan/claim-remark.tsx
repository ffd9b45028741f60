import { formatDate } from '#shared/format/format-day.ts';
import type { CheckedClaim } from '#shared/ipc/claim-schemas.ts';
import { valueText } from '#shared/format/figure-text.ts';
import { verdictLooks } from './verdict-looks.ts';

/** Why a claim does not hold or cannot be checked, with which base it would, and what another fund says of it. */
export function ClaimRemark({ found }: { readonly found: CheckedClaim }) {
  const { sentence, nearestTrueBase: base, unit, missing, standIn } = found;
  return (
    <span className="claim-remark">
      {sentence}
      {base === null
        ? null
        : ` It would be true from ${formatDate(base.date)}: ${valueText(base.value, unit)}, ${Math.abs(base.sessions)} sessions ${base.sessions < 0 ? 'earlier' : 'later'}.`}
      {missing.length === 0 ? null : ` Missing: ${missing.join(', ')}.`}
      {standIn === null
        ? null
        : ` On ${standIn.symbol} instead: ${verdictLooks[standIn.finding.verdict].word.toLowerCase()}. ${standIn.finding.sentence}`}
    </span>
  );
}
