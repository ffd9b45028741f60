import type { Layout } from './layout.ts';
import { generic } from './layouts/generic.ts';
import { stooqBulk } from './layouts/stooq-bulk.ts';
import { stooqWeb } from './layouts/stooq-web.ts';
import { yahooClassic } from './layouts/yahoo-classic.ts';
import { yfinanceFlat } from './layouts/yfinance-flat.ts';
import { yfinanceMultiHeader } from './layouts/yfinance-multi-header.ts';

/** The layouts recognised without being told, the more particular first. */
export const knownLayouts: readonly Layout[] = [
  yfinanceMultiHeader,
  stooqBulk,
  yahooClassic,
  yfinanceFlat,
  stooqWeb,
  generic,
];
