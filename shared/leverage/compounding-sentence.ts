import { formatNumber } from '../format/format-number.ts';
import { formatPercent } from '../format/format-percent.ts';

/** What compounding did to a holding; fractions. */
export interface CompoundingFacts {
  readonly fund: string;
  readonly index: string;
  readonly multiple: number;
  readonly indexReturn: number;
  /** What a smooth path to the same end adds to L x index return, never negative. */
  readonly trend: number;
  /** What the path's swings take from that, never positive. */
  readonly swings: number;
}

/** Below this, in fractions, compounding is not worth naming. */
const negligible = 0.0005;

const points = (fraction: number): string => `${formatNumber(Math.abs(fraction) * 100, 2)} points`;

/** Whether compounding helped or hurt a holding, and why, in one sentence; both sides are always named. */
export function compoundingSentence(facts: CompoundingFacts): string {
  const { fund, index, multiple, indexReturn, trend, swings } = facts;
  const net = trend + swings;
  const simple = `${formatNumber(multiple, 0)} × ${index}`;
  const verb = indexReturn < 0 ? 'fell' : 'rose';
  const move = `${index} ${verb} ${formatPercent(Math.abs(indexReturn))}`;
  if (Math.abs(net) < negligible)
    return `Compounding made next to no difference: ${move}, its trend added ${points(trend)} and its swings took ${points(swings)}.`;
  return net > 0
    ? `Compounding helped by ${points(net)}: ${move}, and the trend added ${points(trend)} to ${simple}, more than the ${points(swings)} that swings took from ${fund}.`
    : `Compounding hurt by ${points(net)}: ${move}, and swings took ${points(swings)} from ${fund}, more than the ${points(trend)} that the trend added to ${simple}.`;
}
