import { useQuery } from '#renderer/api/use-query.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';

/** The screen that says what is watched, and how far each condition is from being met. */
export function MonitorView() {
  const asOf = useDesk(selectAsOf);
  const query = useQuery('triggers.read', { asOf });
  if (query.status === 'failed')
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title="The triggers cannot be shown"
        message={query.message}
      />
    );
  if (query.value === null)
    return <div className="monitor" role="status" aria-label="Reading the triggers" />;
  return (
    <div className="monitor">
      <ul>
        {query.value.rows.map(({ trigger, reading }) => (
          <li key={trigger.id}>
            {trigger.name}: {reading.state}
          </li>
        ))}
      </ul>
    </div>
  );
}
