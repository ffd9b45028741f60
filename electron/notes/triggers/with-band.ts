import type { MeasureOf } from '#shared/domain/condition.ts';
import { assume } from '../sentences/finding.ts';
import type { Leaf } from './leaf.ts';

/**
 * How far a value has to come back before a condition of a note can fire again, as a share of its threshold. A level is
 * far from zero, where a change is counted from, so that its share is smaller.
 */
const bandShares = { change: 0.25, zScore: 0.25, slope: 0.25, level: 0.02 } as const;
/** Of an average, where the threshold is the average itself. */
const gapBand = 0.01;

/** A comparison that does not fire again on each small wiggle around its threshold. */
export function withBand({ leaf, name, assumptions }: Leaf): Leaf {
  const { measure, threshold } = leaf;
  const share = measure.kind === 'gap' ? gapBand : bandShares[measure.kind];
  const band = Number((measure.kind === 'gap' ? gapBand : share * Math.abs(threshold)).toPrecision(12));
  const of = measure.kind === 'gap' ? 'the average' : 'the threshold';
  const because = `The note does not say when it counts again; once it is back by ${100 * share}% of ${of}.`;
  return {
    leaf: { ...leaf, band },
    name,
    assumptions: [...assumptions, assume('band', bandText(measure, band), because)],
  };
}

function bandText(measure: MeasureOf, band: number): string {
  const unit = measure.kind === 'gap' ? 'fraction' : measure.kind === 'zScore' ? 'price' : measure.unit;
  if (unit === 'fraction') return `${Number((100 * band).toPrecision(6))}%`;
  if (unit === 'percent') return `${band}%`;
  return unit === 'basisPoints' ? `${band} bp` : `${band}`;
}
