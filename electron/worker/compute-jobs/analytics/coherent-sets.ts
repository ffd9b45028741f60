import type { BoardLevel, BoardLink, BoardVerdict, StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import { levelAtMove } from '#electron/analytics/stops/restate-view.ts';

interface Stated {
  readonly symbol: string;
  readonly link: BoardLink;
  readonly stop: number;
  readonly viewAtStop: BoardLevel;
  readonly verdict: BoardVerdict;
}

/**
 * Sets of stops that say one thing: the view's kept and every stated one restated from it, and for each stated stop that
 * disagrees the same with that one kept, which moves the view's.
 */
export function coherentSets(
  index: string,
  viewStop: number,
  rows: readonly Stated[],
): StopBoardAnswer['offers'] {
  const stated = rows.filter(({ verdict }) => verdict !== 'follows');
  const restate = (keeps: string, view: number) => ({
    keeps,
    stops: [
      { symbol: index, stop: view },
      ...stated.flatMap(({ symbol, link, stop }) => {
        const scale = { multiple: link.multiple, beta: link.kind === 'beta' ? link.beta : 1 };
        const restated = symbol === keeps ? stop : levelAtMove(scale, view).overAnyPath;
        return Number.isFinite(restated) ? [{ symbol, stop: restated }] : [];
      }),
    ],
  });
  const moved = stated
    .filter(({ verdict }) => verdict !== 'coherent')
    .flatMap(({ symbol, viewAtStop }) => {
      const view = viewAtStop.overAnyPath.value;
      return view === null ? [] : [restate(symbol, view)];
    });
  return [restate(index, viewStop), ...moved];
}
