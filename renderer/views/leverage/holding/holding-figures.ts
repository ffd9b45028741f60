import type { Derivation } from '#shared/domain/derivation.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { derive } from '#renderer/components/figures/derive.ts';
import { signedPercent, signedPoints, simpleText } from '../idea/words.ts';

export interface ShownFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly reason: string | null;
  readonly how: Derivation;
}

const text = (measure: Measure, write: (value: number) => string): string =>
  measure.value === null ? 'n/a' : write(measure.value);

/** Every number of a holding, as shown, each with how it came about. */
export function holdingFigures(
  answer: RequestOutput<'leverage.read'>,
  { fund, index, multiple }: LeveragePair,
  asOf: BusinessDate | null,
): Readonly<Record<'answer' | 'parts' | 'evidence', readonly ShownFigure[]>> {
  const how = derive(answer, asOf);
  const percent = (measure: Measure) => text(measure, signedPercent);
  const indexIn = [`Return of ${index}`, percent(answer.indexReturn)] as const;
  const fundIn = [`Return of ${fund}`, percent(answer.fundReturn)] as const;
  const times = ['L', formatNumber(multiple, 0)] as const;
  const volatility = [
    'Volatility on the way',
    text(answer.indexVolatility, (value) => formatPercent(value, 1)),
  ] as const;
  const figure = (
    id: string,
    label: string,
    measure: Measure,
    write: (value: number) => string,
    derivation: Derivation,
  ): ShownFigure => ({
    id,
    label,
    value: measure.value === null ? null : write(measure.value),
    reason: measure.value === null ? measure.reason : null,
    how: derivation,
  });
  const basis = answer.basis === 'total' ? 'totalReturn' : 'priceReturn';
  const two = (value: number) => formatNumber(value, 2);
  return {
    answer: [
      figure('fund-return', fund, answer.fundReturn, signedPercent, how(basis, [fundIn])),
      figure(
        'exposure',
        simpleText(multiple, index),
        answer.exposure,
        signedPercent,
        how('indexPart', [times, indexIn]),
      ),
    ],
    parts: [
      figure(
        'compounding',
        'Compounding',
        answer.compounding,
        signedPoints,
        how('compoundingEffect', [
          times,
          indexIn,
          ['What the trend added', text(answer.trend, signedPoints)],
          ['What swings took', text(answer.swings, signedPoints)],
        ]),
      ),
      figure(
        'trend',
        'Trend added',
        answer.trend,
        signedPoints,
        how('trendPart', [times, indexIn, ['On a smooth path', percent(answer.bound)]]),
      ),
      figure('swings', 'Swings took', answer.swings, signedPoints, how('swingsPart', [times, volatility])),
      figure('residual', 'Fees, tracking', answer.residual, signedPoints, how('residual', [fundIn, times])),
    ],
    evidence: [
      figure('index-return', index, answer.indexReturn, signedPercent, how(basis, [indexIn])),
      figure(
        'realised-multiple',
        'Realised multiple',
        answer.realisedMultiple,
        two,
        how('realisedMultiple', [fundIn, indexIn], {
          other: { name: 'Daily beta', value: text(answer.dailyBeta, two) },
        }),
      ),
      figure(
        'closed-form',
        'Closed form',
        answer.closedForm,
        signedPercent,
        how('closedForm', [times, indexIn, volatility, ['Rate and fee', 'none']]),
      ),
      figure('bound', 'Smooth path', answer.bound, signedPercent, how('smoothPath', [times, indexIn])),
      figure(
        'index-volatility',
        `${index} volatility`,
        answer.indexVolatility,
        (value) => formatPercent(value, 1),
        how('pathVolatility', []),
      ),
      figure(
        'daily-beta',
        'Daily beta',
        answer.dailyBeta,
        two,
        how('dailyBeta', [['Correlation', text(answer.dailyCorrelation, (value) => formatNumber(value, 4))]]),
      ),
    ],
  };
}
