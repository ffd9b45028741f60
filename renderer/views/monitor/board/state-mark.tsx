import type { TriggerReading } from '#shared/ipc/trigger-schemas.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { BoardRow } from './sort-rows.ts';

const marks: Readonly<Record<TriggerReading['state'], readonly [mark: string, word: string]>> = {
  fired: ['▲', 'Fired'],
  unknown: ['?', 'Unknown'],
  armed: ['○', 'Armed'],
};

/** What a reading comes to, as a shape and a word; unknown is a state of its own. */
export function StateMark({ state }: { readonly state: TriggerReading['state'] }) {
  const [mark, word] = marks[state];
  return (
    <span className={`state-mark state-${state}`}>
      <span aria-hidden="true">{mark}</span> {word}
    </span>
  );
}

const sessionsAgo = (sessions: number | null): string =>
  sessions === null || sessions === 0
    ? ''
    : `, ${formatNumber(sessions, 0)} session${sessions === 1 ? '' : 's'} ago`;

/** State, why it is unknown, and when the trigger fired last. */
export function RowState({ row: { status, reading } }: { readonly row: BoardRow }) {
  const { state, lastFired, sessionsSinceFired, reasons, awaited } = reading;
  const fired =
    lastFired === null ? 'never fired' : `fired ${formatDate(lastFired)}${sessionsAgo(sessionsSinceFired)}`;
  const reason = reasons.join(' ');
  return (
    <>
      {status === 'expired' ? <span className="state-mark">– Expired</span> : <StateMark state={state} />}
      <span className="row-since" title={state === 'unknown' ? reason : undefined}>
        {state === 'unknown' ? reason : state === 'armed' ? fired : fired.replace('fired ', '')}
      </span>
      {awaited.length === 0 ? null : (
        <span className="row-since">waiting for the close of {awaited.join(', ')}</span>
      )}
    </>
  );
}
