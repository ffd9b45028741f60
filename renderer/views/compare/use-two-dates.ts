import { useCallback, useMemo, useState } from 'react';
import type { DayRange } from '#renderer/charts/time-lines/time-lines-contract.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { changeComparison } from './change-comparison.ts';

type Dates = NonNullable<ComparisonIdea['custom']>;

const datesOf = ({ from, to }: DayRange): Dates => ({ from: toBusinessDate(from), to: toBusinessDate(to) });

/** The two dates: those kept in the settings, and while the ruler is drawn those under it. */
export function useTwoDates(custom: ComparisonIdea['custom']) {
  const [dragged, setDragged] = useState<Dates | null>(null);
  const dates = dragged ?? custom;
  const onRuler = useCallback((range: DayRange | null, final: boolean): void => {
    const next = range && datesOf(range);
    setDragged(final ? null : next);
    if (!final && next !== null) changeComparison({ table: 'dates' });
    // One day is no stretch.
    if (final) changeComparison({ custom: next !== null && next.from < next.to ? next : null });
  }, []);
  const ruler = useMemo(() => dates && { from: toDayNumber(dates.from), to: toDayNumber(dates.to) }, [dates]);
  return { dates, dragged, ruler, onRuler };
}
