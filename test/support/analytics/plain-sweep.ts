import { directionOf, fillAtOpen, fillInside } from '../../../electron/analytics/backtest/fills.ts';
import {
  allocateSweep,
  checkGrid,
  type SweepColumns,
  type SweepGrid,
} from '../../../electron/analytics/backtest/sweep-grid.ts';

/** A sweep by the loop over all bars of every combination: slow, and what the fast one is held to. */
export function plainSweep(grid: SweepGrid): SweepColumns {
  checkGrid(grid);
  const { bars, enter, stops, targets, sessions, costFraction, periods } = grid;
  const { open, high, low, close } = bars;
  const size = open.length;
  const direction = directionOf(grid.side);
  const answer = allocateSweep(grid);
  let combination = 0;
  for (const stop of stops) {
    for (const target of targets) {
      for (const held of sessions) {
        let begin = -1;
        let levels = { stop: 0, target: 0 };
        let worth = 1;
        let peak = 1;
        const book = (received: number, i: number): void => {
          const paid = open[begin] * (1 + direction * costFraction);
          const profit = (direction * (received - paid)) / paid;
          answer.trades[combination]++;
          if (profit > 0) answer.winners[combination]++;
          worth *= 1 + profit;
          if (worth > peak) peak = worth;
          answer.drawdown[combination] = Math.min(answer.drawdown[combination], worth / peak - 1);
          answer.sum[combination] += profit;
          answer.squares[combination] += profit * profit;
          answer.byPeriod[combination * periods + Math.floor((i * periods) / size)] += profit;
          begin = -1;
        };
        const atMarket = (price: number): number => price * (1 - direction * costFraction);
        for (let i = 0; i < size; i++) {
          if (begin >= 0) {
            const fill = fillAtOpen(direction, open[i], levels);
            if (fill) book(fill.reason === 'stop' ? atMarket(fill.price) : fill.price, i);
            else if (i - begin >= held) book(atMarket(open[i]), i);
          } else if (i > 0 && enter[i - 1]) {
            begin = i;
            levels = {
              stop: open[i] * (1 - direction * stop),
              target: open[i] * (1 + direction * target),
            };
          }
          if (begin < 0) continue;
          const fill = fillInside(direction, high[i], low[i], levels);
          if (fill) book(fill.reason === 'stop' ? atMarket(fill.price) : fill.price, i);
        }
        if (begin >= 0) book(close[size - 1], size - 1);
        answer.growth[combination] = worth;
        combination++;
      }
    }
  }
  return answer;
}
