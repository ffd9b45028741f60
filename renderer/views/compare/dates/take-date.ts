import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';

type Dates = ComparisonIdea['custom'];

/**
 * The two dates after one of them was typed.
 * @param date null for a field that was emptied, which takes both away
 * @param last the last day that is known; stands for a second date that was never given
 */
export function takeDate(
  dates: Dates,
  end: 'from' | 'to',
  date: BusinessDate | null,
  last: BusinessDate | null,
): { readonly custom: Dates } | { readonly problem: string } {
  if (date === null) return { custom: null };
  const other = end === 'from' ? (dates?.to ?? last) : dates?.from;
  if (!other) return { problem: `Type the ${end === 'from' ? 'second' : 'first'} date as well.` };
  const [from, to] = end === 'from' ? [date, other] : [other, date];
  if (from >= to) return { problem: 'The first date lies before the second.' };
  return { custom: { from, to } };
}
