import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';

/** A row as a provider has it; null where it has a gap. A level series uses only the close. */
export interface ProviderRow {
  readonly date: string;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly close: number | null;
  readonly volume: number | null;
}

export const dayOf = (date: string): number => toDayNumber(date as BusinessDate);

const cents = (value: number): number => Math.round(value * 100) / 100;

/** One row a session, in whole cents, the same for the same days; around 100 for prices and around 4 for levels. */
export function providerRows(from: string, through: string, level: number): ProviderRow[] {
  return [...sessionsBetween(dayOf(from), dayOf(through))].map((day) => {
    const close = cents(level * (1 + 0.05 * Math.sin(day / 7)));
    const open = cents(level * (1 + 0.05 * Math.sin((day - 1) / 7)));
    return {
      date: toBusinessDate(day),
      open,
      high: cents(Math.max(open, close) * 1.01),
      low: cents(Math.min(open, close) * 0.99),
      close,
      volume: 1_000_000 + (day % 97) * 1000,
    };
  });
}
