import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { BoardRow, StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import { sourceOf } from '../source-of.ts';

type Restated = NonNullable<BoardRow['restated']['value']>;
const percent = (value: number | null): string =>
  value === null ? 'not reached' : formatPercent(value, 2, 'always');

/** How the levels of the view's own row came about. */
export function viewDerivation(board: StopBoardAnswer, asOf: BusinessDate | null): Derivation {
  const prices = board.indexPrices.value;
  const nothing = { basis: null, from: null, to: null, n: null, source: null, ageSessions: null };
  return {
    ...nothing,
    ...(prices === null ? {} : sourceOf(prices.provenance)),
    definition: 'viewLevel',
    inputs: [
      ['Stop', percent(board.stop)],
      ['Close', prices === null ? 'unknown' : formatNumber(prices.close, 2)],
    ],
    n: prices === null ? null : 1,
    asOf,
  };
}

/** How the levels of a row came about, one derivation for each kind of number in it. */
export function rowDerivations(
  row: BoardRow,
  restated: Restated,
  board: StopBoardAnswer,
  asOf: BusinessDate | null,
): readonly Derivation[] {
  const { link, atViewStop, viewAtStop, stop } = restated;
  const nothing = { basis: null, from: null, to: null, n: null, source: null, asOf, ageSessions: null };
  const multiple = ['L', formatNumber(link.multiple, 0)] as const;
  const move = [`${board.index} stop`, percent(board.stop)] as const;
  const prices = row.prices.value;
  const priced = prices === null ? nothing : { ...nothing, ...sourceOf(prices.provenance), asOf };
  const back: Derivation = {
    ...priced,
    definition: 'indexAtFundStop',
    inputs: [
      [`${row.symbol} stop`, percent(stop)],
      multiple,
      [`${board.index} in a day`, percent(viewAtStop.inOneDay.value)],
      [`${board.index} over any path`, percent(viewAtStop.overAnyPath.value)],
      ...(prices === null ? [] : [[`${row.symbol} close`, formatNumber(prices.close, 2)] as const]),
    ],
  };
  if (link.kind === 'beta') {
    const { beta, standardError, rSquared, observations, from, to, of, basis } = link;
    const byBeta: Derivation = {
      ...nothing,
      definition: 'restatedByBeta',
      inputs: [
        move,
        [`Beta of ${of}`, `${formatNumber(beta, 3)} ± ${formatNumber(standardError, 3)}`],
        ['R²', formatNumber(rSquared, 2)],
        ...(link.multiple === 1 ? [] : [multiple]),
        [`${row.symbol}`, percent(atViewStop.overAnyPath.value)],
      ],
      basis: basis === 'total' ? 'total return' : 'split-adjusted closes',
      from,
      to,
      n: observations,
    };
    return [byBeta, back];
  }
  return [
    {
      ...nothing,
      definition: 'impliedStopOneDay',
      inputs: [move, multiple, [row.symbol, percent(atViewStop.inOneDay.value)]],
    },
    {
      ...nothing,
      definition: 'impliedStopAnyPath',
      inputs: [move, multiple, [row.symbol, percent(atViewStop.overAnyPath.value)]],
    },
    back,
  ];
}
