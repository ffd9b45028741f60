import type { LegendValues } from '#renderer/charts/chart-contract.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatCompact } from '#shared/format/format-compact.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** What the numbers of the legend rest on. */
export interface LegendBar {
  readonly legend: LegendValues;
  readonly provenance: Provenance;
  readonly asOf: BusinessDate | null;
}

/** The answer to "how?" of a number of the bar that the legend shows. */
function ofBar(
  { legend, provenance, asOf }: LegendBar,
  definition: DefinitionKey,
  inputs: Derivation['inputs'],
  extra: Pick<Derivation, 'other'> & { readonly n?: number } = {},
): Derivation {
  const { n = legend.barsInBucket, ...other } = extra;
  return {
    definition,
    inputs,
    basis: provenance.kind === 'price' ? `${provenance.basis}-adjusted` : 'as published',
    from: null,
    to: toBusinessDate(legend.day),
    n,
    source: provenance.simulated ? 'simulated sample' : provenance.source,
    asOf,
    ageSessions: provenance.simulated ? null : provenance.ageSessions,
    ...other,
  };
}

export const priceHow = (bar: LegendBar): Derivation =>
  ofBar(bar, 'barPrice', [['Sessions in the candle', String(bar.legend.barsInBucket)]]);

export const volumeHow = (bar: LegendBar): Derivation => ofBar(bar, 'barVolume', []);

export function changeHow(bar: LegendBar): Derivation {
  const { close, change } = bar.legend;
  const before = close / (1 + change);
  const { unit } = bar.provenance;
  return ofBar(
    bar,
    'dayChange',
    [
      ['Close', formatValue(close, unit)],
      ['Close before', formatValue(before, unit)],
    ],
    { n: 2, other: { name: 'As a logarithm', value: formatPercent(Math.log1p(change), 2, 'always') } },
  );
}

const definitionByPrefix: readonly (readonly [string, DefinitionKey])[] = [
  ['EMA', 'exponentialAverage'],
  ['SMA', 'simpleAverage'],
  ['OBV', 'onBalanceVolume'],
  ['A/D', 'accumulationDistribution'],
  ['CMF', 'moneyFlow'],
  ['RSI', 'relativeStrength'],
  ['ATR', 'averageTrueRange'],
];

/** An average or the lower pane, by its name: `EMA20`, `RSI 14`. */
export function lineHow(bar: LegendBar, name: string, value: number): Derivation {
  const definition = definitionByPrefix.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'indicator';
  const length = /\d+/.exec(name)?.[0];
  const isAverage = definition === 'exponentialAverage' || definition === 'simpleAverage';
  const { close, volume } = bar.legend;
  const { unit } = bar.provenance;
  return ofBar(
    bar,
    definition,
    [
      ...(length === undefined ? [] : [['n', `${length} bars`] as const]),
      ['Close', formatValue(close, unit)],
      ...(isAverage ? [] : [['Volume', Number.isNaN(volume) ? 'none' : formatCompact(volume)] as const]),
    ],
    {
      n: length === undefined ? 1 : Number(length),
      ...(isAverage
        ? { other: { name: 'Close from it', value: formatPercent(close / value - 1, 1, 'always') } }
        : {}),
    },
  );
}

/** The compared symbol's close and its change since the first bar on the screen. */
export const comparisonHow = (bar: LegendBar, change: number, simulated: boolean): Derivation => ({
  ...ofBar(
    bar,
    'priceReturn',
    [
      [
        'Since the first bar on the screen',
        Number.isNaN(change) ? 'unknown' : formatPercent(change, 2, 'always'),
      ],
    ],
    { n: 2 },
  ),
  source: simulated ? 'simulated sample' : 'the stored series; see Data',
});
