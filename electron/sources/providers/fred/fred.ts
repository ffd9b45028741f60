import { parse } from 'csv-parse/sync';
import { parseBusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { printableText } from '../../csv/printable-text.ts';
import { buildSeries, type SeriesRows } from '../answer/build-series.ts';
import { readText, requireWholeTable } from '../answer/read-text.ts';
import { Refusal } from '../answer/refusal.ts';
import type { SeriesPlan } from '../provider.ts';
import type { ProviderDefinition } from '../provider-definition.ts';
import { fredSeries } from './fred-series.ts';

const source = 'FRED, Federal Reserve Bank of St. Louis';
const plainNumber = /^-?\d{1,12}(\.\d{1,17})?$/;
const missing: ReadonlySet<string> = new Set(['.', '']);

/** FRED's table of one series: `observation_date,ID`, a missing observation written as a dot or nothing; without a key. */
export const fred: ProviderDefinition = {
  id: 'fred',
  name: 'FRED',
  needsKey: false,
  baseAddress: 'https://fred.stlouisfed.org',
  intervalMs: 500,
  series: planSeries,
  request: ({ vendorSymbol }, { since }) => ({
    path: '/graph/fredgraph.csv',
    query: { id: vendorSymbol, ...(since === null ? {} : { cosd: toBusinessDate(since) }) },
  }),
  refusal: (text) =>
    /^\s*\{.*"error_message"/s.test(text)
      ? new Refusal('unavailable', 'it answers with an error message')
      : null,
  read: readTable,
};

function planSeries(text: string): SeriesPlan {
  const id = text.trim().toUpperCase();
  const known = fredSeries.get(id);
  if (!known) {
    throw new Refusal(
      'unsupported',
      `its unit is unknown here; known FRED series: ${[...fredSeries.keys()].join(', ')}`,
    );
  }
  const { name, unit, least, most, note } = known;
  return {
    identity: { symbol: id, name, kind: 'macro', unit, source, adjustment: 'none', simulated: false },
    adjustmentEvidence: 'layout',
    vendorSymbol: id,
    plausible: { least, most },
    notes: note === undefined ? [] : [note],
  };
}

function readTable(bytes: Uint8Array, plan: SeriesPlan, through: number): SeriesRows {
  requireWholeTable(bytes);
  const [header = [], ...rows] = splitRows(readText(bytes));
  if (
    header.length !== 2 ||
    !/^(observation_date|DATE)$/.test(header[0] as string) ||
    header[1] !== plan.vendorSymbol
  )
    throw new Refusal('malformed', `the header reads "${printableText(header.join(), 60)}"`);
  const observed = rows.flatMap(([date = '', level = ''], index) => {
    const parsed = parseBusinessDate(date);
    if (parsed === null)
      throw new Refusal('malformed', `row ${index + 1} has no date but "${printableText(date, 24)}"`);
    if (missing.has(level)) return [];
    if (!plainNumber.test(level))
      throw new Refusal('malformed', `row ${index + 1} has no number but "${printableText(level, 24)}"`);
    return [{ day: toDayNumber(parsed), close: Number(level) }];
  });
  return buildSeries(observed, plan, through);
}

function splitRows(text: string): string[][] {
  try {
    return parse(text, { trim: true, skip_empty_lines: true });
  } catch {
    throw new Refusal('malformed', 'the rows of the answer are not a table of two columns');
  }
}
