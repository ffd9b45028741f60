import { LiveText } from '#renderer/components/live/live-text.tsx';
import { useMemo } from 'react';
import { useFollowingAnswer } from '#renderer/api/use-following-answer.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { type Condition, leavesOf, symbolsOf } from '#shared/domain/condition.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { ClosesHeld } from '../board/closes-held.tsx';
import { distanceOf, legsOf } from '../board/deciding-leg.ts';
import { DistanceBar } from '../board/distance-bar.tsx';
import { StateMark } from '../board/state-mark.tsx';
import { ValueCell } from '../board/value-cell.tsx';
import { FiringChart } from '../firings/firing-chart.tsx';
import { readWords } from '../firings/read-words.ts';

interface PreviewProps {
  /** Null while a field cannot be used. */
  readonly condition: Condition | null;
  readonly reading: string | null;
  readonly asOf: BusinessDate | null;
}

const [sessionsShown, firingsShown] = [756, 5];
const none: readonly never[] = [];

const incomplete = 'The condition is not complete.';

/** The condition in words, what it reads now, and when it would have fired. */
export function Preview({ condition, reading, asOf }: PreviewProps) {
  const asked = condition === null ? null : { triggers: [{ id: 'draft', name: 'Draft', condition }], asOf };
  const now = useFollowingAnswer('triggers.preview', asked);
  const past = useFollowingAnswer('triggers.history', asked && { ...asked, from: null, to: null });
  const answered = now.asked?.triggers[0]?.condition ?? null;
  const known = condition === null ? null : (now.value?.[0]?.reading ?? null);
  const legs = useMemo(
    () => (known === null || answered === null ? [] : legsOf({ condition: answered }, known)),
    [known, answered],
  );
  const history = condition === null ? null : past.value;
  const firings = history?.firings ?? none;
  const replayed = past.asked?.triggers[0]?.condition ?? null;
  const symbol = condition === null ? null : (symbolsOf(condition)[0] ?? null);
  const problem = now.problem ?? past.problem;
  return (
    <section className="builder-preview" aria-label="What it means">
      <p className="builder-reading">{reading ?? incomplete}</p>
      <LiveText>{reading ?? incomplete}</LiveText>
      {problem === null ? null : <p className="field-problem">{problem}</p>}
      {known === null ? null : (
        <div className="builder-now">
          <StateMark state={known.truth === 'yes' ? 'fired' : known.state} />
          <span className="muted">
            {known.date === null ? 'no data' : `at the close of ${formatDate(known.date)}`}
          </span>
          {known.reasons.map((reason) => (
            <p key={reason} className="builder-reason">
              {reason}
            </p>
          ))}
          {legs.map((leg, i) => (
            // oxlint-disable-next-line no-array-index-key -- comparisons have no other name than their place
            <p key={i} className="builder-leg">
              <span>{leg.reading.symbols.join(' / ')}</span>
              <ValueCell leg={leg} date={known.date} asOf={asOf} />
              <DistanceBar distance={distanceOf(leg)} />
              <ClosesHeld leg={leg} />
            </p>
          ))}
        </div>
      )}
      {history === null || symbol === null || condition === null ? null : (
        <>
          <p>
            <strong>
              {firings.length === 0
                ? 'Never fired'
                : firings.length === 1
                  ? 'Fired once'
                  : `Fired ${firings.length} times`}
            </strong>
            <span className="muted">
              {history.from === null || history.to === null
                ? ''
                : ` from ${formatDate(history.from)} to ${formatDate(history.to)}`}
            </span>
          </p>
          <FiringChart
            name="Draft"
            condition={condition}
            symbol={symbol}
            sessions={sessionsShown}
            firings={firings}
          />
          <ul className="builder-firings">
            {firings.slice(-firingsShown).map(({ date, leaves }) => (
              <li key={date}>
                {formatDate(date)}{' '}
                <span className="muted">
                  {readWords(leaves, replayed === null ? null : leavesOf(replayed))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
