import { SelectField } from '#renderer/components/field/select-field.tsx';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { windowText } from '#shared/format/figure-text.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { CommitText } from '../edit/commit-text.tsx';

const kinds = [
  { value: 'open', label: 'no window' },
  { value: 'yearToDate', label: 'year to date' },
  { value: 'quarterToDate', label: 'quarter to date' },
  { value: 'months', label: 'months' },
  { value: 'sessions', label: 'sessions' },
  { value: 'dates', label: 'two dates' },
] as const;
const longest = 2520;

/** What a window becomes when another kind is chosen. */
function windowOf(kind: StatedWindow['kind']): StatedWindow {
  if (kind === 'months' || kind === 'sessions') return { kind, count: kind === 'months' ? 3 : 20 };
  if (kind !== 'dates') return { kind };
  const to = exchangeToday();
  return { kind, from: parseBusinessDate(`${to.slice(0, 4)}-01-01`) ?? to, to };
}

/** The stretch that something is about: one that the calendar gives, a count, or two dates. */
export function StretchFields({
  of,
  window,
  onChange,
}: {
  readonly of: string;
  readonly window: StatedWindow;
  onChange(window: StatedWindow, text: string): void;
}) {
  const set = (next: StatedWindow): void => onChange(next, windowText(next));
  return (
    <>
      <SelectField
        label={`Kind of window of ${of}`}
        value={window.kind}
        choices={kinds}
        onChoose={(kind) => set(windowOf(kind))}
      />
      {window.kind === 'months' || window.kind === 'sessions' ? (
        <CommitNumber
          id={`stretch-${of.replaceAll(/\W/g, '-')}`}
          label={`How many ${window.kind} of ${of}`}
          value={window.count}
          decimals={0}
          step={1}
          check={(value) =>
            value !== null && Number.isInteger(value) && value >= 1 && value <= longest
              ? null
              : `A whole number from 1 to ${longest}.`
          }
          onCommit={(value) => value !== null && set({ ...window, count: value })}
        />
      ) : null}
      {window.kind === 'dates'
        ? (['from', 'to'] as const).map((end) => (
            <CommitText
              key={end}
              label={`${end === 'from' ? 'First' : 'Last'} day of ${of}`}
              value={formatDate(window[end])}
              maxLength={24}
              check={(text) => dateProblem(window, end, text)}
              onCommit={(text) => {
                const read = readTypedDate(text, null);
                if (read.ok && read.date !== null) set({ ...window, [end]: read.date });
              }}
            />
          ))
        : null}
    </>
  );
}

function dateProblem(
  window: Extract<StatedWindow, { kind: 'dates' }>,
  end: 'from' | 'to',
  text: string,
): string | null {
  const read = readTypedDate(text, null);
  if (!read.ok) return read.problem;
  const [from, to] = end === 'from' ? [read.date, window.to] : [window.from, read.date];
  if (from === null || to === null) return 'Write a day as 2024-03-14 or 14 Mar 2024.';
  return from < to ? null : 'The first day comes before the last.';
}
