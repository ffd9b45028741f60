import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { CalendarCard } from './calendar-card.tsx';
import { ChainCard } from './chain-card.tsx';
import { StatementCard } from './statement-card.tsx';

/** What the workspace holds beside series: option chains, statements of accounts, calendars. */
export function RecordsPanel() {
  const asOf = useDesk(selectAsOf);
  const queries = {
    chains: useQuery('chain.list', { asOf }),
    positions: useQuery('positions.list', { asOf }),
    calendars: useQuery('calendar.list', { from: null, to: null, asOf }),
  };
  const chains = useLastAnswer(queries.chains);
  const positions = useLastAnswer(queries.positions);
  const calendars = useLastAnswer(queries.calendars);
  const failed = Object.values(queries).find(({ status }) => status === 'failed');
  if (failed?.status === 'failed') {
    return (
      <StatePanel tone="problem" icon="problem" title="They could not be read" message={failed.message}>
        <button type="button" className="button" onClick={failed.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (chains === null || positions === null || calendars === null)
    return <div className="series-loading" role="status" aria-label="Reading chains and statements" />;
  if (chains.length + positions.statements.length + calendars.calendars.length === 0) {
    return (
      <StatePanel
        icon="data"
        title={
          asOf === null ? 'No chains, statements or calendars yet' : `None on or before ${formatDate(asOf)}`
        }
        message="Import an option chain, a broker's positions or a calendar (.ics); each is recognised by its content."
      >
        <button type="button" className="button button-primary" onClick={() => runCommand('import.file')}>
          Import a file…
        </button>
      </StatePanel>
    );
  }
  return (
    <div className="records">
      <ChainCard chains={chains} />
      <StatementCard statements={positions.statements} />
      <CalendarCard calendars={calendars.calendars} />
    </div>
  );
}
