import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { AlertLog } from './beside/alert-log.tsx';

/** The log of alerts as a panel of the desk. */
export function AlertsPanel() {
  const asOf = useDesk(selectAsOf);
  const alerts = useQuery('alerts.list', { asOf });
  const rows = useLastAnswer(useQuery('triggers.read', { asOf }))?.rows ?? [];
  return (
    <div className="alerts-panel">
      <AlertLog
        list={useLastAnswer(alerts)}
        rows={rows}
        problem={alerts.status === 'failed' ? alerts.message : null}
      />
    </div>
  );
}
