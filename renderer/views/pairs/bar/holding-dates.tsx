import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { DateField } from '#renderer/components/field/date-field.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { chartRanges } from '#shared/domain/chart-range.ts';
import type { PairIdea } from '#shared/domain/pair-idea.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { changePair } from '../use-pair-idea.ts';
import { takeHoldingDate } from './take-holding-date.ts';

interface HoldingDatesProps {
  readonly idea: PairIdea;
  readonly answer: PairAnswer | null;
  /** The last day of both legs. */
  readonly last: BusinessDate;
}

const beyond = 'is after the last close of both';
const ranges = chartRanges.map((value) => ({ value, label: value === 'ALL' ? 'All' : value }));

/** The two dates of the holding, typed or by the name of a range. */
export function HoldingDates({ idea: { dates, range }, answer, last }: HoldingDatesProps) {
  const shown = dates ?? (answer === null ? null : { from: answer.from, to: answer.to });
  const take = (end: 'from' | 'to', date: BusinessDate | null): string | null => {
    const taken = takeHoldingDate(shown, end, date, last);
    if ('problem' in taken) return taken.problem;
    changePair({ dates: taken.dates });
    return null;
  };
  return (
    <span className="pairs-dates">
      <DateField
        id="pair-from"
        label="Held from"
        value={shown?.from ?? null}
        last={last}
        beyond={beyond}
        onTake={(date) => take('from', date)}
      />
      <DateField
        id="pair-to"
        label="to"
        value={shown?.to ?? null}
        last={last}
        beyond={beyond}
        onTake={(date) => take('to', date)}
      />
      <ChoiceGroup
        name="Held for"
        choices={ranges}
        value={dates === null ? range : null}
        onChoose={(name) => changePair({ range: name, dates: null })}
      />
    </span>
  );
}
