import type { Measure } from '#shared/domain/measure.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { derive } from '#renderer/components/figures/derive.ts';
import { type ShownFigure, shownFigure } from '#renderer/components/figures/shown-figure.ts';
import { signedPercent, signedPoints, simpleText } from '../idea/words.ts';

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
  const basis = answer.basis === 'total' ? 'totalReturn' : 'priceReturn';
  const two = (value: number) => formatNumber(value, 2);
  return {
    answer: [
      shownFigure('fund-return', fund, answer.fundReturn, signedPercent, how(basis, [fundIn])),
      shownFigure(
        'exposure',
        simpleText(multiple, index),
        answer.exposure,
        signedPercent,
        how('indexPart', [times, indexIn]),
      ),
    ],
    parts: [
      shownFigure(
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
      shownFigure(
        'trend',
        'Trend added',
        answer.trend,
        signedPoints,
        how('trendPart', [times, indexIn, ['On a smooth path', percent(answer.bound)]]),
      ),
      shownFigure(
        'swings',
        'Swings took',
        answer.swings,
        signedPoints,
        how('swingsPart', [times, volatility]),
      ),
      shownFigure(
        'residual',
        'Fees, tracking',
        answer.residual,
        signedPoints,
        how('residual', [fundIn, times]),
      ),
    ],
    evidence: [
      shownFigure('index-return', index, answer.indexReturn, signedPercent, how(basis, [indexIn])),
      shownFigure(
        'realised-multiple',
        'Realised multiple',
        answer.realisedMultiple,
        two,
        how('realisedMultiple', [fundIn, indexIn], {
          other: { name: 'Daily beta', value: text(answer.dailyBeta, two) },
        }),
      ),
      shownFigure(
        'closed-form',
        'Closed form',
        answer.closedForm,
        signedPercent,
        how('closedForm', [times, indexIn, volatility, ['Rate and fee', 'none']]),
      ),
      shownFigure('bound', 'Smooth path', answer.bound, signedPercent, how('smoothPath', [times, indexIn])),
      shownFigure(
        'index-volatility',
        `${index} volatility`,
        answer.indexVolatility,
        (value) => formatPercent(value, 1),
        how('pathVolatility', []),
      ),
      shownFigure(
        'daily-beta',
        'Daily beta',
        answer.dailyBeta,
        two,
        how('dailyBeta', [['Correlation', text(answer.dailyCorrelation, (value) => formatNumber(value, 4))]]),
      ),
    ],
  };
}
