import { askAhead } from '#renderer/api/ask-ahead.ts';
import { firstPoints } from '#renderer/charts/first-points.ts';
import { chartQuestion } from '#renderer/views/desk/chart/chart-question.ts';
import { usableLowerPane } from '#renderer/views/desk/chart/usable-lower-pane.ts';
import type { Settings } from '#shared/domain/settings.ts';

/** Asks for the desk's candles and watchlist, in this order, before there is a desk to show them. */
export function askFirst({ screen, symbol, asOf, lowerPane, comparison, range }: Settings): void {
  if (screen !== 'desk') return;
  // A whole history is asked for by the chart's width, which is not known yet.
  if (symbol !== null && range !== 'ALL') {
    const pane = usableLowerPane(lowerPane, null);
    askAhead('chart.read', chartQuestion({ symbol, asOf, pane, comparison }, null, firstPoints));
  }
  askAhead('watchlist.read', { asOf });
}
