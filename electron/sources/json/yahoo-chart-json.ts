import { z } from 'zod';
import { findInstrument } from '#shared/domain/instrument.ts';
import { normaliseSymbol } from '../csv/symbol-name.ts';
import { FileRefused, type ParsedFile, type ParseOptions } from '../parsed-file.ts';
import { Refusal } from '../providers/answer/refusal.ts';
import type { SeriesPlan } from '../providers/provider.ts';
import { readChart } from '../providers/yahoo/read-chart.ts';

const head = z.object({
  chart: z.object({
    result: z.array(z.object({ meta: z.object({ symbol: z.string() }) })).nullable(),
    error: z.object({ description: z.string().nullish() }).nullish(),
  }),
});
const layout = { layout: 'yahoo-chart', layoutName: 'Yahoo chart (JSON)' };

function planOf(vendorSymbol: string, { fileName, symbol: wanted }: ParseOptions): SeriesPlan {
  const symbol = normaliseSymbol(wanted ?? vendorSymbol);
  if (symbol === null) throw new FileRefused(`${fileName} names no symbol; name one.`, null, 'symbol');
  const instrument = findInstrument(symbol);
  const index = instrument?.kind === 'index' || vendorSymbol.startsWith('^');
  return {
    identity: {
      symbol,
      name: instrument?.name ?? symbol,
      kind: 'price',
      unit: index ? 'points' : 'dollars',
      source: layout.layoutName,
      adjustment: index ? 'none' : 'split',
      simulated: false,
    },
    adjustmentEvidence: 'layout',
    vendorSymbol,
    plausible: null,
    notes: [],
  };
}

/**
 * Reads a saved answer of Yahoo's v8 chart, with the same code as a fresh one. The line of a rejection is its place in the list.
 * @returns null when the value is no such answer
 * @throws FileRefused when it holds an error, other than daily bars, or nothing that can be used
 */
export function readYahooChartJson(
  value: unknown,
  bytes: Uint8Array,
  options: ParseOptions,
): ParsedFile | null {
  const parsed = head.safeParse(value);
  if (!parsed.success) return null;
  const { fileName, today } = options;
  const first = parsed.data.chart.result?.[0];
  if (!first)
    throw new FileRefused(`${fileName} holds no prices but an error of Yahoo, such as an unknown symbol.`);
  const plan = planOf(first.meta.symbol, options);
  try {
    const { bars, actions, dataRows, rejected, rejections, notes } = readChart(bytes, plan, today);
    if (bars.day.length === 0) throw new FileRefused(`${fileName} holds no session that can be used.`);
    const { symbol, name, kind, unit, adjustment } = plan.identity;
    return {
      ...layout,
      dataRows,
      accepted: dataRows - rejected,
      rejected,
      rejections,
      notes,
      series: [{ symbol, name, kind, unit, adjustment, adjustmentEvidence: 'layout', bars, actions }],
    };
  } catch (error) {
    if (error instanceof Refusal) throw new FileRefused(`${fileName}: ${error.message}.`);
    throw error;
  }
}
