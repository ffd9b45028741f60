import { useState } from 'react';
import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { type Condition, leavesOf } from '#shared/domain/condition.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { TriggerHistory } from '#shared/ipc/trigger-schemas.ts';
import { UnknownStretches } from '../unknown-stretches.tsx';
import { GapWords } from './gap-words.tsx';
import { firingDerivation } from './firing-derivation.ts';
import { readWords } from './read-words.ts';

const mostShown = 50;

interface FiringListProps {
  readonly condition: Condition;
  readonly history: TriggerHistory;
  readonly asOf: BusinessDate | null;
}

/** The firings of a replay, newest first, with what was read, the close, and the gap. */
export function FiringList({ condition, history, asOf }: FiringListProps) {
  const [all, setAll] = useState(false);
  const { firings, unknown, from, to } = history;
  const leaves = leavesOf(condition);
  const newest = firings.toReversed();
  const shown = all ? newest : newest.slice(0, mostShown);
  const span = from === null || to === null ? '' : ` ${formatDate(from)} to ${formatDate(to)}`;
  return (
    <div className="firing-list" role="region" aria-label="Firings" tabIndex={0}>
      <p className="firing-count">
        <strong>{firings.length === 1 ? '1 firing' : `${firings.length} firings`}</strong>
        <span className="muted">{span}</span>{' '}
        <Definition term="Past firings">
          <DerivationDetails derivation={firingDerivation('pastFirings', condition, history, asOf)} />
        </Definition>
      </p>
      {shown.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">Session</th>
              <th scope="col">Read</th>
              <th scope="col">
                Gap{' '}
                <Definition term="Gap at a firing">
                  <DerivationDetails derivation={firingDerivation('firingGap', condition, history, asOf)} />
                </Definition>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((firing) => (
              <tr key={firing.date}>
                <th scope="row">{formatDate(firing.date)}</th>
                <td data-answers="in how the firings came about">{readWords(firing.leaves, leaves)}</td>
                <td>
                  <GapWords leaves={firing.leaves} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < newest.length ? (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          Show all {newest.length}
        </button>
      ) : null}
      {unknown.length === 0 ? null : <UnknownStretches stretches={newestFirst(unknown)} />}
    </div>
  );
}

const newestFirst = (stretches: TriggerHistory['unknown']) =>
  stretches
    .toReversed()
    .slice(0, mostShown)
    .map(({ from, to, sessions, reasons }) => ({ from, to, sessions, reasons }));
