import type { RefObject } from 'react';
import { DateField } from '#renderer/components/field/date-field.tsx';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { changeComparison } from '../change-comparison.ts';
import { takeDate } from './take-date.ts';

interface TwoDatesProps {
  readonly dates: ComparisonIdea['custom'];
  /** The last day that is known, for a first date typed alone. */
  readonly last: BusinessDate | null;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** How many sessions lie between two dates, the first left out as the base. */
function sessionsText({ from, to }: NonNullable<ComparisonIdea['custom']>): string {
  const sessions = countSessions(toDayNumber(from) + 1, toDayNumber(to));
  return `${formatNumber(sessions, 0)} ${sessions === 1 ? 'session' : 'sessions'}`;
}

/** The two dates as fields: the twin of the ruler on the chart. */
export function TwoDates({ dates, last, field }: TwoDatesProps) {
  const take = (end: 'from' | 'to', date: BusinessDate | null): string | null => {
    const taken = takeDate(dates, end, date, last);
    if ('problem' in taken) return taken.problem;
    changeComparison(taken.custom === null ? { custom: null } : { custom: taken.custom, table: 'dates' });
    return null;
  };
  return (
    <div className="compare-dates" role="group" aria-label="Two dates">
      <DateField
        label="From"
        value={dates?.from ?? null}
        last={exchangeToday()}
        field={field}
        onTake={(date) => take('from', date)}
      />
      <DateField
        label="to"
        value={dates?.to ?? null}
        last={exchangeToday()}
        onTake={(date) => take('to', date)}
      />
      {dates === null ? null : <span className="muted">{sessionsText(dates)}</span>}
      <button
        type="button"
        className="button button-plain"
        disabled={dates === null}
        onClick={() => changeComparison({ custom: null })}
      >
        Clear<span className="visually-hidden"> the two dates</span>
      </button>
    </div>
  );
}
