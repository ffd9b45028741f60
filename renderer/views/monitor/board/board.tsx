import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { boardFilters } from '#shared/domain/monitor-idea.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { changeMonitor } from '../change-monitor.ts';
import { BoardRow } from './board-row.tsx';
import { type BoardRow as Row, countStates, passes, sortRows } from './sort-rows.ts';

const filterNames = { all: 'All', fired: 'Fired', unknown: 'Unknown', armed: 'Armed' } as const;

interface BoardProps {
  readonly rows: readonly Row[];
  readonly chosen: number | null;
  /** True while the rows are of after the as-of date. */
  readonly withheld: boolean;
  onEdit(trigger: Trigger): void;
}

/** What is watched and how far each condition is from being met. */
export function Board({ rows, chosen, withheld, onEdit }: BoardProps) {
  const asOf = useDesk(selectAsOf);
  const { filter } = useDesk(selectSettings).monitor;
  const counts = countStates(rows);
  const shown = sortRows(rows.filter((row) => passes(row, filter)));
  return (
    <section className="trigger-board" aria-label="Trigger board">
      <div className="trigger-toolbar">
        <h2>Triggers</h2>
        <ChoiceGroup
          name="Show triggers that are"
          value={filter}
          choices={boardFilters.map((value) => ({ value, label: `${filterNames[value]} ${counts[value]}` }))}
          onChoose={(value) => changeMonitor({ filter: value })}
        />
        <span className="muted trigger-legend">Distance: 0 % at the base, 100 % at the threshold</span>
      </div>
      <div className="trigger-scroll">
        <table className={withheld ? 'withheld' : undefined}>
          <thead>
            <tr>
              <th scope="col">Trigger</th>
              <th scope="col">State</th>
              <th scope="col" className="number">
                Value
              </th>
              <th scope="col" className="number">
                Threshold
              </th>
              <th scope="col">Distance</th>
              <th scope="col">Data age</th>
              <th scope="col">Role</th>
              <th scope="col">Until</th>
            </tr>
          </thead>
          {shown.map((row) => (
            <BoardRow
              key={row.trigger.id}
              row={row}
              chosen={row.trigger.id === chosen}
              asOf={asOf}
              onEdit={onEdit}
            />
          ))}
        </table>
        {shown.length === 0 && rows.length > 0 ? (
          <p className="trigger-none muted">
            No trigger is {filterNames[filter].toLowerCase()} now; {rows.length} in all.
          </p>
        ) : null}
      </div>
    </section>
  );
}
