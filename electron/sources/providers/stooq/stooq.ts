import { toBusinessDate } from '#shared/domain/business-date.ts';
import { parsePriceFile } from '../../csv/parse-price-file.ts';
import { FileRefused } from '../../parsed-file.ts';
import type { SeriesRows } from '../answer/build-series.ts';
import { exchangePlan } from '../answer/exchange-plan.ts';
import { requireWholeTable } from '../answer/read-text.ts';
import { Refusal } from '../answer/refusal.ts';
import type { SeriesPlan } from '../provider.ts';
import type { ProviderDefinition } from '../provider-definition.ts';

const indices = { RUT: '^rut', SPX: '^spx', NDX: '^ndx', DJI: '^dji', VIX: '^vix' };
const compactDate = (day: number): string => toBusinessDate(day).replaceAll('-', '');

/** Stooq's daily table, which asks for a key since March 2026. */
export const stooq: ProviderDefinition = {
  id: 'stooq',
  name: 'Stooq',
  needsKey: true,
  baseAddress: 'https://stooq.com',
  intervalMs: 1000,
  series: (symbol) =>
    exchangePlan(symbol, {
      source: 'Stooq',
      adjustment: 'split',
      adjustmentEvidence: 'assumed',
      indices,
      spell: (plain) => `${plain.toLowerCase().replaceAll('.', '-')}.us`,
      notes: ['Stooq does not say how its prices were adjusted; they are taken as adjusted for splits.'],
    }),
  request: ({ vendorSymbol }, { since, through, key }) => ({
    path: '/q/d/l/',
    query: {
      s: vendorSymbol,
      i: 'd',
      ...(since === null ? {} : { d1: compactDate(since), d2: compactDate(through) }),
    },
    secretQuery: { apikey: key },
  }),
  refusal(text) {
    if (/exceeded the daily hits limit/i.test(text))
      return new Refusal('rate-limited', 'the requests of the day are used up');
    if (/^\s*no data/i.test(text)) return new Refusal('not-found', 'it says "No data"');
    if (/get your apikey|invalid api ?key|wrong api ?key/i.test(text))
      return new Refusal(
        'refused-key',
        'the key was not accepted; Stooq gives one at stooq.com after a captcha',
      );
    return null;
  },
  read: readTable,
};

/** The same reader as for a file saved from Stooq's page. */
function readTable(bytes: Uint8Array, { identity }: SeriesPlan, through: number): SeriesRows {
  requireWholeTable(bytes);
  try {
    const file = parsePriceFile(bytes, { fileName: 'The answer', symbol: identity.symbol, today: through });
    if (file.layout !== 'generic')
      throw new Refusal('malformed', 'the answer has not the documented columns');
    const [series] = file.series;
    if (!series) throw new Refusal('malformed', 'no row of the answer can be used');
    const { dataRows, rejected, rejections } = file;
    return { bars: series.bars, actions: [], dataRows, rejected, rejections, notes: [] };
  } catch (error) {
    if (error instanceof FileRefused) throw new Refusal('malformed', error.message.replace(/\.$/, ''));
    throw error;
  }
}
