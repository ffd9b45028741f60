import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { Measure } from '#shared/domain/measure.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { BoardLevel } from '#shared/ipc/stop-board-schemas.ts';

function Level({ level }: { readonly level: Measure }) {
  return level.value === null ? <Unknown reason={level.reason} /> : formatPercent(level.value, 1, 'always');
}

/** Where something stands after one day and over any path, in two cells. */
export function LevelCells({ level, first }: { readonly level: BoardLevel; readonly first: string }) {
  return (
    <>
      <td className={`number ${first}`}>
        <Level level={level.inOneDay} />
      </td>
      <td className="number">
        <Level level={level.overAnyPath} />
      </td>
    </>
  );
}
