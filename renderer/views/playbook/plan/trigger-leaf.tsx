import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { ConditionLeaf } from '#shared/domain/condition.ts';
import { describeCloses, describeClosesHeld } from '#shared/format/describe-closes.ts';
import { describeMeasure } from '#shared/format/describe-condition.ts';
import {
  conditionWriting,
  formatConditionValue,
  formatThreshold,
} from '#shared/format/format-condition-value.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { LeafReading } from '#shared/ipc/trigger-schemas.ts';
import { CommitNumber } from '../edit/commit-number.tsx';

interface TriggerLeafProps {
  readonly id: string;
  readonly leaf: ConditionLeaf;
  /** True where the condition is this comparison alone, and so is said above already. */
  readonly alone: boolean;
  readonly read: LeafReading | undefined;
  onThreshold(threshold: number, text: string): void;
}

const sideOf = (leaf: ConditionLeaf): string =>
  leaf.kind === 'cross' ? `crosses ${leaf.direction}` : leaf.is === 'atLeast' ? 'at least' : 'at most';

/** One comparison: its threshold to be corrected, and the value that stands against it. */
export function TriggerLeaf({ id, leaf, alone, read, onThreshold }: TriggerLeafProps) {
  const { measure, threshold } = leaf;
  const { scale, decimals, suffix } = conditionWriting(measure);
  const measured = describeMeasure(measure);
  const closes = describeCloses(leaf);
  const held = describeClosesHeld(leaf, read?.closesHeld);
  const text = (value: number): string => formatConditionValue(measure, value, 'always');
  return (
    <li className="leaf">
      <span className="quiet">
        {alone ? '' : `${measured} `}
        {sideOf(leaf)}
      </span>
      <CommitNumber
        id={`${id}-threshold`}
        label={`Threshold: ${measured} ${sideOf(leaf)}`}
        value={threshold}
        decimals={Math.min(decimals, 1)}
        scale={scale}
        step={(suffix.endsWith('bp') ? 5 : 0.5) / scale}
        unit={suffix.trim()}
        check={(value) => (value === null ? 'Type the threshold.' : null)}
        onCommit={(value) => value !== null && onThreshold(value, formatThreshold(measure, value))}
      />
      {closes === null || alone ? null : <span className="quiet">{closes}</span>}
      <span className="leaf-now">
        <span className="quiet">now </span>
        {read === undefined ? (
          '…'
        ) : read.value.value === null ? (
          <Unknown reason={read.value.reason} />
        ) : (
          <strong>{text(read.value.value)}</strong>
        )}
        {read?.value.value === null && read.last !== null ? (
          <span className="quiet">
            , last {text(read.last.value)} on {formatDate(read.last.date)}
          </span>
        ) : null}
        {read === undefined || read.value.value === null || held === null ? null : (
          <span className="quiet">, {held}</span>
        )}
      </span>
    </li>
  );
}
