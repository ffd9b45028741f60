import { useEffect, useRef } from 'react';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { DateEntry } from './date-entry.tsx';

/** Asks for the day to show, with the field under the hand. */
export function GoToDate({ onDate }: { onDate(date: BusinessDate): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div className="tool-hint" role="group" aria-label="Go to date on the chart">
      Go to
      <DateEntry label="Date to show on the chart" value={null} ref={field} onDate={onDate} />
    </div>
  );
}
