import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { ComparedCell, ComparedChange, ComparedMember } from '#shared/ipc/compare-schemas.ts';
import { basisWords } from './basis-words.ts';
import { formatChange, formatPoints } from './format-change.ts';

export type Side = 'price' | 'total';

const basisOf = (isLevel: boolean, side: Side): string =>
  isLevel ? 'figures as published' : basisWords[side === 'total' ? 'total' : 'split'];

/** What every number about a series says of its data. */
function dataOf(
  member: ComparedMember,
  { from, to }: Pick<ComparedChange, 'from' | 'to'>,
  asOf: BusinessDate | null,
) {
  const { provenance } = member;
  return {
    from,
    to,
    source: provenance?.source ?? null,
    asOf,
    ageSessions: provenance === null || provenance.simulated ? null : provenance.ageSessions,
  };
}

/** How a change over a window came about, with both closes and the deepest fall inside. */
export function changeDerivation(
  member: ComparedMember,
  cell: ComparedCell,
  side: Side,
  asOf: BusinessDate | null,
): Derivation | null {
  const change = cell[side].value;
  if (change === null || member.provenance === null) return null;
  const isLevel = member.measuredIn === 'level';
  const { unit } = member.provenance;
  const what = isLevel ? 'Figure' : 'Close';
  const { drawdown, annualised } = change;
  const inputs: [string, string][] = [
    [`${what} at the end`, `${formatValue(change.toClose, unit)}, ${formatDate(change.to)}`],
    [`${what} at the base`, `${formatValue(change.fromClose, unit)}, ${formatDate(change.from)}`],
  ];
  if (drawdown !== null) inputs.push(['Deepest fall inside', drawdownText(drawdown)]);
  if (annualised.value !== null) inputs.push(['A year', formatPercent(annualised.value, 2, 'always')]);
  const other = cell[side === 'price' ? 'total' : 'price'].value;
  return {
    definition: isLevel ? 'levelChange' : side === 'price' ? 'priceReturn' : 'totalReturn',
    inputs,
    basis: basisOf(isLevel, side),
    n: 2,
    ...dataOf(member, change, asOf),
    ...(other === null || isLevel
      ? {}
      : {
          other: {
            name: side === 'price' ? 'Total return' : 'Price return',
            value: formatChange(other.change, isLevel, unit),
          },
        }),
  };
}

/** `−10.06 %, 20 Oct 2025 to 11 Nov 2025`. */
export const drawdownText = ({ fraction, peak, trough }: NonNullable<ComparedChange['drawdown']>): string =>
  fraction === 0 ? 'none' : `${formatPercent(fraction)}, ${formatDate(peak)} to ${formatDate(trough)}`;

/** How the deepest fall inside a window came about. */
export function drawdownDerivation(
  member: ComparedMember,
  change: ComparedChange,
  side: Side,
  asOf: BusinessDate | null,
): Derivation | null {
  const { drawdown } = change;
  if (drawdown === null) return null;
  return {
    definition: 'maximumDrawdown',
    inputs: [
      ['Highest close', formatDate(drawdown.peak)],
      ['Lowest close after it', formatDate(drawdown.trough)],
    ],
    basis: basisOf(false, side),
    n: null,
    ...dataOf(member, change, asOf),
    other: { name: 'From the first date to the last', value: formatPercent(change.change, 2, 'always') },
  };
}

/** How a yearly rate came about. */
export function annualDerivation(
  member: ComparedMember,
  change: ComparedChange,
  side: Side,
  asOf: BusinessDate | null,
): Derivation {
  const unit = member.provenance?.unit ?? 'dollars';
  return {
    definition: 'annualReturn',
    inputs: [
      ['End value', formatValue(change.toClose, unit)],
      ['Start value', formatValue(change.fromClose, unit)],
    ],
    basis: basisOf(false, side),
    n: 2,
    ...dataOf(member, change, asOf),
    other: { name: 'Not annualised', value: formatPercent(change.change, 2, 'always') },
  };
}

/** How one of the two comparisons with the base came about; the other one is named beside it. */
export function besideBaseDerivation(
  definition: 'relativeReturn' | 'pointDifference',
  member: ComparedMember,
  change: ComparedChange,
  base: { readonly symbol: string; readonly change: number },
  side: Side,
  asOf: BusinessDate | null,
): Derivation {
  const { relative, pointDifference } = change;
  const relativeText = relative.value === null ? 'n/a' : formatPercent(relative.value, 2, 'always');
  const pointsText = pointDifference.value === null ? 'n/a' : formatPoints(pointDifference.value);
  return {
    definition,
    inputs: [
      ['Return of A', `${formatPercent(change.change, 2, 'always')}, ${member.symbol}`],
      ['Return of B', `${formatPercent(base.change, 2, 'always')}, ${base.symbol}`],
    ],
    basis: basisOf(false, side),
    n: 4,
    ...dataOf(member, change, asOf),
    other:
      definition === 'relativeReturn'
        ? { name: 'Difference in points', value: pointsText }
        : { name: 'Relative return', value: relativeText },
  };
}
