import type { ReadDb } from '#electron/db/database.ts';
import { readDrawings } from '#electron/db/queries/drawings/list-drawings.ts';

/** The drawings that a split concerns and that no standing record of it names: drawn before it, on the same kind of data. */
export function drawingsToMove(
  user: ReadDb<'user'>,
  symbol: string,
  date: string,
  simulated: boolean,
  named: readonly string[],
): string[] {
  return readDrawings(user, symbol)
    .drawings.filter(
      (drawing) => drawing.drawnOn < date && drawing.simulated === simulated && !named.includes(drawing.id),
    )
    .map(({ id }) => id);
}
