import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { CheckedClaim, ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { figureText, valueText } from '#shared/format/figure-text.ts';

const statedOf = ({ measure }: Claim): string | null =>
  'figure' in measure ? figureText(measure.figure) : null;

function acceptsText({ accepts, unit }: ClaimFinding): string | null {
  if (accepts === null) return null;
  const end = (value: number | null, none: string): string =>
    value === null ? none : valueText(value, unit);
  return `${end(accepts.from, 'anything')} to ${end(accepts.to, 'anything')}, ${accepts.because}`;
}

/** How the finding about a claim came about. */
export function claimDerivation(claim: Claim, found: CheckedClaim, asOf: BusinessDate | null): Derivation {
  const { unit, provenance, from, to, basis, parts, difference, priceReturn, totalReturn } = found;
  const [first] = provenance;
  const shown: readonly (readonly [string, string | null])[] = [
    ['Stated', statedOf(claim)],
    ['Admits', acceptsText(found)],
    ['Base', from && formatNumber(from.close, 2)],
    ['End', to && formatNumber(to.close, 2)],
    ['Difference', difference === null ? null : valueText(difference, unit)],
    ['On prices', priceReturn.value === null ? null : valueText(priceReturn.value, 'fraction')],
    ['With dividends', totalReturn.value === null ? null : valueText(totalReturn.value, 'fraction')],
    ...parts.map(
      (part) =>
        [part.name, part.value.value === null ? null : valueText(part.value.value, part.unit)] as const,
    ),
  ];
  return {
    definition: 'claimVerdict',
    inputs: shown.filter((one): one is readonly [string, string] => one[1] !== null),
    basis: basis === null ? null : `${basis}-adjusted prices`,
    from: from?.date ?? null,
    to: to?.date ?? null,
    n: null,
    source: first === undefined ? null : first.simulated ? 'simulated sample' : first.source,
    asOf,
    ageSessions: first === undefined || first.simulated ? null : first.ageSessions,
  };
}
