import { normaliseSymbol } from '../../csv/symbol-name.ts';
import type { LevelLayout, LevelRecognition, LevelSeries } from '../level-layout.ts';

const flowName = /^(daily)?(net)?(fund)?flows?(in)?(usd)?(m|mm|mn|mil|mio|million|millions)?(usd)?$/;
const symbolNames = new Set(['symbol', 'ticker', 'fund', 'etf']);
const dateNames = new Set(['date', 'asofdate', 'tradedate', 'day']);
/** No fund takes in or gives back a thousand billion in a day, in millions of dollars. */
const most = 1e6;

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\$/g, 'usd')
    .replace(/[^a-z]/g, '');

/** The series of a fund's net flows: IWM becomes IWM.FLOW. */
function flowOf(text: string): LevelSeries | null {
  const fund = normaliseSymbol(text);
  const symbol = fund && normaliseSymbol(fund.endsWith('.FLOW') ? fund : `${fund}.FLOW`);
  if (!fund || !symbol) return null;
  const name = `${symbol.slice(0, -'.FLOW'.length)} net flow`;
  return { symbol, name, kind: 'flow', unit: 'millionDollars', least: -most, most };
}

function unitOf(name: string): LevelRecognition['dollars'] {
  const [, , , , , firstUsd, millions, lastUsd] = flowName.exec(name) ?? [];
  if (millions) return 'never';
  return firstUsd || lastUsd ? 'always' : 'by size';
}

/** Net flows of funds: `Date,Symbol,NetFlow`, in dollars or in millions of dollars as the header says or the size of the figures shows. */
export const fundFlows: LevelLayout = {
  id: 'fund-flows',
  name: 'fund flows',
  recognise: ({ cells: [columnNames] }) => {
    const names = columnNames.map(bare);
    const dateColumn = names.findIndex((name) => dateNames.has(name));
    const symbolColumn = names.findIndex((name) => symbolNames.has(name));
    const column = names.findIndex((name) => flowName.test(name));
    if (dateColumn < 0 || symbolColumn < 0 || column < 0) return null;
    return {
      headerLines: 1,
      dateColumn,
      series: [],
      bySymbol: { symbolColumn, column, seriesOf: flowOf },
      columnNames,
      dollars: unitOf(names[column]),
      notes: [],
    };
  },
};
