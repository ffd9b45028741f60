import { derive } from '#renderer/components/figures/derive.ts';
import { type ShownFigure, shownFigure } from '#renderer/components/figures/shown-figure.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Mask } from '#shared/domain/mask.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { signedNumber, signedPercent } from '../words.ts';

const text = (measure: Measure, decimals: number): string =>
  measure.value === null ? 'not known' : formatNumber(measure.value, decimals);

/** The statistics of a holding, as shown, each with how it came about. */
export function pairFigures(
  answer: PairAnswer,
  asOf: BusinessDate | null,
  mask: Mask,
): readonly ShownFigure[] {
  const { statistics, held, long, short } = answer;
  const { cointegration, deepestFall, worstDay } = statistics;
  const how = derive(answer, asOf);
  const onReturns = { ...answer, basis: answer.returnsBasis };
  const atOpening = derive({ ...onReturns, from: held.hedge.window?.from ?? null, to: held.date }, asOf);
  const tests = [
    ['Dickey-Fuller t', text(cointegration.statistic, 3)],
    ['Critical at 5 %', text(cointegration.fivePercent, 3)],
    ['Lags', cointegration.lags === null ? 'none' : formatNumber(cointegration.lags, 0)],
    ['Lag rule', cointegration.lagRule ?? 'none'],
    ['h', text(cointegration.hedgeRatio, 3)],
  ] as const;
  return [
    shownFigure(
      'beta',
      'Opening beta',
      held.hedge.beta,
      (value) =>
        `${formatNumber(value, 2)} ± ${formatNumber(held.hedge.standardError.value ?? Number.NaN, 2)}`,
      atOpening('pairBeta', [['Standard error', text(held.hedge.standardError, 4)]], {
        n: held.hedge.observations,
      }),
    ),
    shownFigure(
      'score',
      'Z-score',
      statistics.score,
      signedNumber,
      how(
        'pairScore',
        [
          ['ln ratio', formatNumber(answer.columns.logRatio.at(-1) ?? Number.NaN, 4)],
          ['Mean, as a ratio', text(statistics.ratioMean, 4)],
          ['sd', text(statistics.ratioDeviation, 4)],
        ],
        { n: statistics.scoreSessions },
      ),
    ),
    shownFigure(
      'half-life',
      'Half-life, sessions',
      statistics.halfLifeSessions,
      (value) => formatNumber(value, 1),
      how('pairHalfLife', [['b', text(statistics.reversion, 4)]]),
    ),
    shownFigure(
      'correlation',
      'Correlation',
      statistics.correlation,
      (value) => formatNumber(value, 3),
      derive(onReturns, asOf)('correlation', [
        ['A', long],
        ['B', short],
      ]),
    ),
    shownFigure(
      'p-value',
      'Engle-Granger p',
      cointegration.pValue,
      (value) => formatNumber(value, 3),
      how('pairCointegration', tests, { n: cointegration.observations }),
    ),
    shownFigure(
      'dickey-fuller',
      'ADF t, lags',
      cointegration.statistic,
      (value) => `${formatNumber(value, 2)}, ${cointegration.lags ?? 0}`,
      how('pairCointegration', tests, { n: cointegration.observations }),
    ),
    shownFigure(
      'fall',
      'Deepest fall, net',
      { value: deepestFall.fraction },
      (value) => signedPercent(value),
      how('pairFall', [
        ['From', formatDate(deepestFall.peak)],
        ['To', formatDate(deepestFall.trough)],
        ['In dollars', mask.dollars(deepestFall.dollars, 0)],
      ]),
    ),
    shownFigure(
      'worst-day',
      'Worst day, net',
      worstDay.value === null ? worstDay : { value: worstDay.value.fraction },
      (value) => signedPercent(value),
      how(
        'pairWorstDay',
        worstDay.value === null
          ? []
          : [
              ['On', formatDate(worstDay.value.date)],
              ['In dollars', mask.dollars(worstDay.value.dollars, 0)],
            ],
      ),
    ),
  ];
}
