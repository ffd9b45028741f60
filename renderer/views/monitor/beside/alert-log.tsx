import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { leavesOf } from '#shared/domain/condition.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { Alert, AlertList } from '#shared/ipc/alert-schemas.ts';
import { useSeenAlerts } from './use-seen-alerts.ts';
import type { BoardRow } from '../board/sort-rows.ts';
import { GapWords } from '../firings/gap-words.tsx';
import { readWords } from '../firings/read-words.ts';

const circumstances: Readonly<Record<Alert['circumstance'], string>> = {
  live: 'live',
  replayed: 'replayed',
  late: 'late data',
};

interface AlertLogProps {
  readonly list: AlertList | null;
  readonly rows: readonly BoardRow[];
  readonly problem: string | null;
}

const noAlerts: readonly Alert[] = [];

/** Every firing that was told, newest first. */
export function AlertLog({ list, rows, problem }: AlertLogProps) {
  const asOf = useDesk(selectAsOf);
  const seenBefore = useSeenAlerts(list?.alerts ?? noAlerts);
  if (list === null && problem !== null)
    return (
      <p role="alert" aria-live="polite" className="panel-problem">
        The alert log cannot be shown: {problem}
      </p>
    );
  if (list === null)
    return <div className="panel-skeleton" role="status" aria-label="Reading the alert log" />;
  const alerts = list.alerts.filter(({ date }) => isWithin(date, asOf));
  if (alerts.length === 0)
    return (
      <p className="panel-empty muted">
        No alert yet. A trigger that fires on a session after it was set is logged here with its price, the
        age of the data and the gap.
      </p>
    );
  return (
    <div className="log-scroll">
      <table className="alert-log">
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Alert</th>
            <th scope="col" className="number">
              Close
            </th>
            <th scope="col">Data then</th>
            <th scope="col">Gap</th>
          </tr>
        </thead>
        <tbody>
          {alerts.map((alert) => (
            <AlertRow key={alert.id} alert={alert} rows={rows} isNew={alert.id > seenBefore} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AlertRowProps {
  readonly alert: Alert;
  readonly rows: readonly BoardRow[];
  /** True for one that nobody had seen when the log was opened. */
  readonly isNew: boolean;
}

function AlertRow({ alert, rows, isNew }: AlertRowProps) {
  const mask = useMask();
  const { date, leaves, circumstance, missedSessions, snoozed, withdrawnAt, sentence } = alert;
  const trigger = rows.find((row) => row.trigger.id === alert.triggerId)?.trigger;
  const known = trigger?.revision === alert.revision ? leavesOf(trigger.condition) : null;
  const oldest = Math.max(...leaves.map(({ ageSessions }) => ageSessions ?? 0));
  const prices = leaves.flatMap(({ price }) => (price === null ? [] : [price]));
  return (
    <tr
      className={withdrawnAt === null ? undefined : 'alert-withdrawn'}
      title={mask.hidden ? undefined : sentence}
    >
      <th scope="row">{formatDate(date)}</th>
      <td>
        <span className="alert-name">
          {isNew ? (
            <span className="alert-new">
              <span aria-hidden="true">●</span> new{' '}
            </span>
          ) : null}
          {triggerName(alert, mask)}
        </span>
        <span className="alert-read">
          {readWords(leaves, known)}
          {known === null ? ' (an earlier condition)' : ''}
        </span>
        <span className="alert-facts">
          {[
            circumstances[circumstance],
            missedSessions > 0 ? `told ${missedSessions} sessions later` : null,
            snoozed ? 'snoozed' : null,
            withdrawnAt === null ? null : 'taken back by later data',
          ]
            .filter((fact) => fact !== null)
            .join(' · ')}
        </span>
      </td>
      <td className="number">
        {prices.map(({ symbol, close }) => (
          <span key={symbol} className="alert-price">
            {prices.length > 1 ? `${symbol} ` : ''}
            {formatPrice(close)}
          </span>
        ))}
      </td>
      <td>{leaves.some(({ simulated }) => simulated) ? <SimulatedBadge short /> : formatAge(oldest)}</td>
      <td>
        <GapWords leaves={leaves} />
      </td>
    </tr>
  );
}
