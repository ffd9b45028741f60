import type { Layout } from './layout.ts';
import { alphaVantage } from './layouts/alpha-vantage.ts';
import { generic } from './layouts/generic.ts';
import { ibkrBars } from './layouts/ibkr-bars.ts';
import { investing } from './layouts/investing.ts';
import { macroTrends } from './layouts/macro-trends.ts';
import { metastock } from './layouts/metastock.ts';
import { nasdaq } from './layouts/nasdaq.ts';
import { stooqBulk } from './layouts/stooq-bulk.ts';
import { stooqWeb } from './layouts/stooq-web.ts';
import { tradingView } from './layouts/trading-view.ts';
import { yahooClassic } from './layouts/yahoo-classic.ts';
import { yfinanceFlat } from './layouts/yfinance-flat.ts';
import { yfinanceMultiHeader } from './layouts/yfinance-multi-header.ts';

/** The layouts of prices recognised without being told, the more particular first. */
export const knownLayouts: readonly Layout[] = [
  yfinanceMultiHeader,
  stooqBulk,
  metastock,
  investing,
  nasdaq,
  alphaVantage,
  ibkrBars,
  tradingView,
  macroTrends,
  yahooClassic,
  yfinanceFlat,
  stooqWeb,
  generic,
];
