import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';

/** Prices as traded in the one layout that says so, newest first, with the actions it states. */
export function alphaVantageText(raw: BarColumns, actions: readonly CorporateAction[] = []): string {
  const valueOn = (date: string, kind: CorporateAction['kind'], none: number) =>
    actions.find((action) => action.date === date && action.kind === kind)?.value ?? none;
  const lines = Array.from(raw.day, (day, index) => {
    const date = toBusinessDate(day);
    const prices = [raw.open, raw.high, raw.low, raw.close].map((column) => column[index]);
    return [
      date,
      ...prices,
      raw.close[index],
      raw.volume[index],
      valueOn(date, 'dividend', 0),
      valueOn(date, 'split', 1),
    ].join();
  });
  const header = 'timestamp,open,high,low,close,adjusted_close,volume,dividend_amount,split_coefficient';
  return [header, ...lines.toReversed()].join('\n').concat('\n');
}
