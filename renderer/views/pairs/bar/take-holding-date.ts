import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { PairIdea } from '#shared/domain/pair-idea.ts';

type Dates = PairIdea['dates'];

/**
 * The two dates of the holding after one of them was typed.
 * @param date null for a field that was emptied, which goes back to the range by its name
 * @param last the last day of both legs; stands for a second date that was never given
 */
export function takeHoldingDate(
  dates: Dates,
  end: 'from' | 'to',
  date: BusinessDate | null,
  last: BusinessDate,
): { readonly dates: Dates } | { readonly problem: string } {
  if (date === null) return { dates: null };
  const from = end === 'from' ? date : dates?.from;
  const to = end === 'to' ? date : (dates?.to ?? last);
  if (from === undefined) return { problem: 'Type the first date as well.' };
  if (from >= to) return { problem: 'The first date lies before the second.' };
  return { dates: { from, to } };
}
