import { triggerName } from './trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useState } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { Beside } from './beside/beside.tsx';
import { Board } from './board/board.tsx';
import { sortRows } from './board/sort-rows.ts';
import { BuilderDialog } from './builder/builder-dialog.tsx';
import { Firings } from './firings/firings.tsx';
import { CatchUpReport } from './headline/catch-up.tsx';
import { Headline, toggleMute } from './headline/headline.tsx';

/** The screen that says what is watched, how far each condition is, what fired, and what could not be known. */
export function MonitorView() {
  const mask = useMask();
  const asOf = useDesk(selectAsOf);
  const { chosen } = useDesk(selectSettings).monitor;
  const query = useQuery('triggers.read', { asOf });
  const board = useLastAnswer(query);
  const alerts = useQuery('alerts.list', { asOf });
  const list = useLastAnswer(alerts);
  const [building, setBuilding] = useState<Trigger | 'new' | null>(null);
  const onNew = (): void => setBuilding('new');
  useCommands({ 'monitor.new': onNew, 'monitor.mute': toggleMute });
  if (query.status === 'failed' && board === null)
    return (
      <StatePanel tone="problem" icon="problem" title="The triggers cannot be shown" message={query.message}>
        <button type="button" className="button" onClick={query.reload}>
          Try again
        </button>
      </StatePanel>
    );
  if (board === null)
    return <div className="monitor monitor-skeleton" role="status" aria-label="Reading the triggers" />;
  const { rows } = board;
  const withheld = !rows.every(({ reading: { date } }) => date === null || isWithin(date, asOf));
  const looked = rows.find(({ trigger }) => trigger.id === chosen) ?? sortRows(rows)[0];
  return (
    <div className="monitor">
      <Headline rows={rows} delivery={list?.delivery ?? null} onNew={onNew} />
      {list === null ? null : <CatchUpReport list={list} />}
      {rows.length === 0 ? (
        <StatePanel
          icon="monitor"
          title="No trigger yet"
          message="A trigger watches prices, yields, spreads and flows for a condition that you state, and says how far it is, or that nobody can know."
        >
          <button type="button" className="button button-primary" onClick={onNew}>
            Make the first one
          </button>
        </StatePanel>
      ) : (
        <ErrorBoundary name="The board">
          <Board rows={rows} chosen={looked?.trigger.id ?? null} withheld={withheld} onEdit={setBuilding} />
        </ErrorBoundary>
      )}
      <div className={looked === undefined ? 'monitor-evidence monitor-alone' : 'monitor-evidence'}>
        {looked === undefined ? null : (
          <ErrorBoundary name="The past firings" key={looked.trigger.id}>
            <Firings name={triggerName(looked.trigger, mask)} condition={looked.trigger.condition} />
          </ErrorBoundary>
        )}
        <ErrorBoundary name="What stands beside">
          <Beside list={list} rows={rows} problem={alerts.status === 'failed' ? alerts.message : null} />
        </ErrorBoundary>
      </div>
      {building === null ? null : (
        <BuilderDialog trigger={building === 'new' ? null : building} onClose={() => setBuilding(null)} />
      )}
    </div>
  );
}
