import {
  closesOf,
  type Condition,
  type ConditionLeaf,
  type SeriesReference,
} from '#shared/domain/condition.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { type DraftLeaf, type DraftPart, type DraftRead, firstLeaf } from './draft.ts';

const draftRead = ({ symbol, field, indicator }: SeriesReference): DraftRead => ({
  symbol,
  of: indicator?.kind ?? field ?? 'close',
  length: indicator !== undefined && 'length' in indicator ? indicator.length : null,
});

// A thousandth of a basis point: what is typed in percent comes back as it was typed.
const clean = (value: number): number => Number(value.toPrecision(12));

function draftLeaf(leaf: ConditionLeaf, key: number, negated: boolean): DraftLeaf {
  const { measure, band, maximumAgeSessions } = leaf;
  const isFraction = measure.kind === 'gap' || ('unit' in measure && measure.unit === 'fraction');
  const scale = isFraction ? 100 : 1;
  const series = draftRead(measure.series);
  return {
    ...firstLeaf(key, series.symbol),
    negated,
    series,
    measure: measure.kind,
    unit: 'unit' in measure && measure.unit !== 'fraction' ? measure.unit : 'percent',
    test: leaf.kind === 'cross' ? leaf.direction : leaf.is,
    threshold: clean(leaf.threshold * scale),
    band: band === undefined ? null : clean(band * scale),
    within: leaf.kind === 'cross' ? (leaf.withinSessions ?? null) : null,
    forSessions: leaf.kind === 'compare' ? (leaf.forSessions ?? null) : null,
    closes: closesOf(leaf),
    maximumAge: maximumAgeSessions ?? null,
    ...(measure.kind === 'gap' ? { over: draftRead(measure.over) } : {}),
    ...('sessions' in measure ? { sessions: measure.sessions } : {}),
    ...(measure.kind === 'change'
      ? {
          base: measure.from.kind,
          ...(measure.from.kind === 'date'
            ? { date: formatDate(measure.from.date) }
            : { sessions: measure.from.sessions }),
        }
      : {}),
  };
}

/** A saved condition as the builder's fields; a double negation is none. */
export function draftOf(condition: Condition): DraftPart {
  let next = 0;
  const walk = (part: Condition, negated: boolean): DraftPart => {
    if (part.kind === 'not') return walk(part.of, !negated);
    const key = next++;
    if (part.kind !== 'all' && part.kind !== 'any') return draftLeaf(part, key, negated);
    return { kind: 'group', key, negated, join: part.kind, of: part.of.map((one) => walk(one, false)) };
  };
  return walk(condition, false);
}
