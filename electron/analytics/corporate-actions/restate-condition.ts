import type { Condition, ConditionLeaf, SeriesReference } from '#shared/domain/condition.ts';
import { indicators } from '../indicators/indicator.ts';
import type { SplitRestatement } from './restate-for-split.ts';

/** What a number is quoted in, as far as a split is concerned. */
type Quoted = 'price' | 'shares' | 'neither';

function quotedIn({ field = 'close', indicator }: SeriesReference): Quoted {
  if (!indicator) return field === 'volume' ? 'shares' : 'price';
  const { price, volume } = indicators[indicator.kind].scaling;
  return price === volume ? 'neither' : price === 1 ? 'price' : 'shares';
}

/**
 * A condition in the shares after a split of one of its symbols: levels, differences and slopes in the series' own unit move
 * with their bands; changes in per cent, scores and everything of other symbols do not. The distance to another series moves
 * as the ratio that it is.
 */
export function restateCondition(condition: Condition, symbol: string, split: SplitRestatement): Condition {
  if (condition.kind === 'not') return { ...condition, of: restateCondition(condition.of, symbol, split) };
  if (condition.kind === 'all' || condition.kind === 'any')
    return { ...condition, of: condition.of.map((part) => restateCondition(part, symbol, split)) };
  return restateLeaf(condition, symbol, split);
}

function restateLeaf(leaf: ConditionLeaf, symbol: string, split: SplitRestatement): ConditionLeaf {
  const { measure, threshold, band } = leaf;
  const move = moverOf(measure.series, symbol, split);
  if (measure.kind === 'gap') {
    const back = moverOf(measure.over, symbol, inverseOf(split));
    const ratio = (value: number): number => back(move(value));
    if (ratio(1) === 1) return leaf;
    return withLevels(leaf, ratio(1 + threshold) - 1, band === undefined ? band : ratio(band));
  }
  if (measure.kind === 'zScore' || measure.unit !== 'price') return leaf;
  return withLevels(leaf, move(threshold), band === undefined ? band : move(band));
}

function withLevels(leaf: ConditionLeaf, threshold: number, band: number | undefined): ConditionLeaf {
  if (threshold === leaf.threshold && band === leaf.band) return leaf;
  return { ...leaf, threshold, ...(band === undefined ? {} : { band }) };
}

function moverOf(reference: SeriesReference, symbol: string, split: SplitRestatement) {
  const quoted = reference.symbol === symbol ? quotedIn(reference) : 'neither';
  if (quoted === 'neither') return (value: number): number => value;
  return quoted === 'price' ? split.price : split.shares;
}

const inverseOf = ({ price, shares }: SplitRestatement): SplitRestatement => ({
  price: shares,
  shares: price,
});
