import { formatPercent } from '#shared/format/format-percent.ts';
import type { BoardOnScreen } from '../use-stop-board.ts';
import { BoardToolbar } from './board-toolbar.tsx';
import { InstrumentRow } from './instrument-row.tsx';
import { ViewRow } from './view-row.tsx';

const columns = [
  'instrument',
  'stop',
  'day',
  'path',
  'view-day',
  'view-path',
  'verdict',
  'target',
  'actions',
] as const;

/** One risk view, restated on each instrument of the idea. */
export function Board({ on }: { readonly on: BoardOnScreen }) {
  const { idea, board, blocked } = on;
  const { index } = idea;
  return (
    <section className="board" aria-label="One risk view on each instrument">
      <BoardToolbar idea={idea} />
      <div className={`board-scroll ${blocked ? 'board-blocked' : ''}`}>
        <table>
          <colgroup>
            {columns.map((name) => (
              <col key={name} className={`column-${name}`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Instrument
              </th>
              <th scope="col" rowSpan={2}>
                Stop
              </th>
              <th scope="colgroup" colSpan={2} className="pair-first">
                When {index} is at {formatPercent(board.stop, 1, 'always')}
              </th>
              <th scope="colgroup" colSpan={2} className="pair-first">
                {index} when this stop is hit
              </th>
              <th scope="col" rowSpan={2} className="verdict-cell">
                Which stop acts
              </th>
              <th scope="col" rowSpan={2}>
                Target
              </th>
              <th scope="col" rowSpan={2}>
                <span className="visually-hidden">What to do with it</span>
              </th>
            </tr>
            <tr>
              <th scope="col" className="number pair-first">
                in a day
              </th>
              <th scope="col" className="number">
                any path
              </th>
              <th scope="col" className="number pair-first">
                in a day
              </th>
              <th scope="col" className="number">
                any path
              </th>
            </tr>
          </thead>
          <tbody>
            <ViewRow on={on} />
            {board.rows.map((row) => (
              <InstrumentRow key={row.symbol} row={row} on={on} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
