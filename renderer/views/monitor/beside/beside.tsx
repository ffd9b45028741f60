import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { AlertList } from '#shared/ipc/alert-schemas.ts';
import type { BoardRow } from '../board/sort-rows.ts';
import { changeMonitor } from '../change-monitor.ts';
import { AlertLog } from './alert-log.tsx';
import { CrowdingCard } from './crowding-card.tsx';

interface BesideProps {
  readonly list: AlertList | null;
  readonly rows: readonly BoardRow[];
  /** Why the log could not be read. */
  readonly problem: string | null;
}

const parts = [
  { value: 'log', label: 'Alert log' },
  { value: 'crowding', label: 'Crowding' },
] as const;

/** What was told before, or whether a fund is crowded. */
export function Beside({ list, rows, problem }: BesideProps) {
  const { beside } = useDesk(selectSettings).monitor;
  return (
    <section className="beside" aria-label={beside === 'log' ? 'Alert log' : 'Crowding'}>
      <div className="panel-bar">
        <h2>{beside === 'log' ? 'Alert log' : 'Crowding'}</h2>
        <span className="panel-bar-end">
          <ChoiceGroup
            name="Show beside"
            choices={parts}
            value={beside}
            onChoose={(value) => changeMonitor({ beside: value })}
          />
        </span>
      </div>
      {beside === 'log' ? <AlertLog list={list} rows={rows} problem={problem} /> : <CrowdingCard />}
    </section>
  );
}
