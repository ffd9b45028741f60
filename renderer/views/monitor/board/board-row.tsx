import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useId, useState } from 'react';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import { formatThreshold } from '#shared/format/format-condition-value.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { changeMonitor } from '../change-monitor.ts';
import { roleNames } from '../role-names.ts';
import { ClosesHeld } from './closes-held.tsx';
import { decidingLeg, legsOf } from './deciding-leg.ts';
import { DistanceBar } from './distance-bar.tsx';
import { LegAge } from './leg-age.tsx';
import { RowDetail } from './row-detail.tsx';
import type { BoardRow as Row } from './sort-rows.ts';
import { RowState } from './state-mark.tsx';
import { ValueCell } from './value-cell.tsx';

interface BoardRowProps {
  readonly row: Row;
  readonly chosen: boolean;
  readonly asOf: BusinessDate | null;
  onEdit(trigger: Trigger): void;
}

/** The oldest data that a trigger rests on decides how old its reading is. */
const oldest = (legs: ReturnType<typeof legsOf>) =>
  legs
    .map(({ reading }) => reading)
    .toSorted(
      (a, b) => (b.ageSessions ?? Number.POSITIVE_INFINITY) - (a.ageSessions ?? Number.POSITIVE_INFINITY),
    )[0];

/** Of a condition that nobody can know no distance is known either. */
const wayOf = ({ state, distance, reasons }: Row['reading']): Measure =>
  state === 'unknown' ? { value: null, reason: reasons.join(' ') } : distance;

/** One trigger: what it waits for, its state and how far it is; opened, its comparisons. */
export function BoardRow({ row, chosen, asOf, onEdit }: BoardRowProps) {
  const mask = useMask();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { trigger, reading, status } = row;
  const legs = legsOf(trigger, reading);
  const deciding = decidingLeg(legs, reading);
  const age = oldest(legs);
  const words = describeCondition(trigger.condition);
  const { role, expiresOn, snoozedThrough } = trigger;
  const name = triggerName(trigger, mask);
  return (
    <tbody data-trigger={trigger.id} data-chosen={chosen || undefined} data-state={reading.state}>
      <tr>
        <th scope="row" className="trigger-name">
          <div className="trigger-head">
            <button
              type="button"
              className="row-open"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? '▾' : '▸'}</span>
              <span className="visually-hidden">Comparisons of {name}</span>
            </button>
            <span className="trigger-words">
              <button
                type="button"
                className="trigger-button"
                aria-pressed={chosen}
                title="Show its past firings"
                onClick={() => changeMonitor({ chosen: trigger.id })}
              >
                {name}
              </button>
              {words === name ? null : <span className="trigger-reading">{words}</span>}
            </span>
          </div>
        </th>
        <td>
          <RowState row={row} />
        </td>
        <td className="number">
          {deciding === null ? (
            <span className="muted">{legs.length} comparisons</span>
          ) : (
            <ValueCell leg={deciding} date={reading.date} asOf={asOf} />
          )}
        </td>
        <td className="number" data-answers="in the condition">
          {deciding === null ? null : formatThreshold(deciding.leaf.measure, deciding.reading.threshold)}
        </td>
        <td>
          <DistanceBar distance={wayOf(reading)} />
          {deciding === null ? null : <ClosesHeld leg={deciding} />}
        </td>
        <td>{age === undefined ? <Unknown reason="It reads no series." /> : <LegAge leg={age} />}</td>
        <td>{roleNames[role]}</td>
        <td className="row-until">
          {status === 'snoozed' && snoozedThrough !== null ? (
            <span>snoozed to {formatDate(snoozedThrough)}</span>
          ) : null}
          <span className="muted">{expiresOn === null ? 'no expiry' : `to ${formatDate(expiresOn)}`}</span>
        </td>
      </tr>
      <tr className="detail-row" id={id} hidden={!open}>
        <td colSpan={8}>
          {open ? <RowDetail row={row} legs={legs} asOf={asOf} onEdit={() => onEdit(trigger)} /> : null}
        </td>
      </tr>
    </tbody>
  );
}
