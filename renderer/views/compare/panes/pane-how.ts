import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ComparisonMeasure } from '#shared/domain/comparison.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { Comparison, ComparisonPane } from '#shared/ipc/compare-schemas.ts';
import { basisWords } from '../figures/basis-words.ts';

interface Drawn {
  readonly answer: Comparison;
  readonly basis: 'split' | 'total';
  readonly rollingSessions: number;
  readonly asOf: BusinessDate | null;
}

const rolling: ReadonlySet<ComparisonMeasure> = new Set(['beta', 'correlation', 'volatility']);

function definitionOf({ measure, unit }: ComparisonPane, basis: 'split' | 'total'): DefinitionKey {
  switch (measure) {
    case 'performance':
      if (unit === 'level') return 'levelChange';
      return basis === 'total' ? 'totalReturn' : 'priceReturn';
    case 'difference':
      return 'pointDifference';
    case 'volatility':
      return unit === 'level' ? 'levelVolatility' : 'realisedVolatility';
    default:
      return measure;
  }
}

/** How the lines of a pane came about. */
export function paneHow(pane: ComparisonPane, { answer, basis, rollingSessions, asOf }: Drawn): Derivation {
  const drawn = answer.members.filter(({ symbol }) => pane.lines.some((line) => line.symbol === symbol));
  const known = drawn.flatMap(({ provenance }) => (provenance === null ? [] : [provenance]));
  const shown = answer.chart.value?.alignment.shown ?? null;
  const real = known.filter(({ simulated }) => !simulated);
  return {
    definition: definitionOf(pane, basis),
    inputs: [
      ['Series', drawn.map(({ symbol }) => symbol).join(', ')],
      ...(pane.measure === 'performance' || pane.measure === 'drawdown' || pane.measure === 'volatility'
        ? []
        : [['Base', answer.base] as const]),
      ...(rolling.has(pane.measure)
        ? [['Each over', `${formatNumber(rollingSessions, 0)} sessions`] as const]
        : []),
    ],
    basis: pane.unit === 'level' ? 'figures as published' : `${basisWords[basis]}; sessions that all have`,
    from: shown?.from ?? null,
    to: shown?.to ?? null,
    n: shown?.sessions ?? null,
    source: [...new Set(known.map(({ source }) => source))].join(', '),
    asOf,
    ageSessions: real.length === 0 ? null : Math.max(...real.map(({ ageSessions }) => ageSessions)),
  };
}
