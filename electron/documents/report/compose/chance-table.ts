import { notAvailable } from '#shared/format/format-number.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { ChanceBar, ReportPage } from '../report-page.ts';
import { join, measuredBy, type Scribe, type Shown, words } from '../shown.ts';

/** How likely stop and nearest target are within the horizon, in closed form and drawn from history. */
export function chanceTable({ sized, context, touch }: ReportFacts, scribe: Scribe): ReportPage['chances'] {
  const closed = sized.touch;
  const drawn = touch.value?.bootstrap ?? null;
  const rows: readonly (readonly [string, Measure | undefined, number | undefined])[] = [
    ['Stop touched', closed?.stop, drawn?.stop?.probability],
    ['Stop first', closed?.stopFirst, drawn?.stopFirst?.probability],
    ['Target first', closed?.targetFirst, drawn?.targetFirst?.probability],
    ['Neither', closed?.neither, drawn?.neither.probability],
  ];
  const percent = (value: number): Shown => scribe.percent(value, 0);
  const volatility = context.annualVolatility;
  return {
    title: 'Stop or target first',
    headings: ['Chance', 'Closed form', 'From history'],
    rows: rows.map(([name, inClosedForm, share]) => [
      words(name),
      inClosedForm === undefined ? words(notAvailable) : measuredBy(inClosedForm, percent),
      share === undefined ? words(notAvailable) : percent(share),
    ]),
    bars: [
      barOf(closed?.stopFirst.value, closed?.neither.value, closed?.targetFirst.value),
      barOf(drawn?.stopFirst?.probability, drawn?.neither.probability, drawn?.targetFirst?.probability),
    ],
    note: join(
      'Filled: stop first; outlined: target first. ',
      volatility.value === null
        ? 'Volatility unknown'
        : join('Volatility ', scribe.percent(volatility.value, 1), ' a year'),
      ', no drift, no jumps: a floor. ',
      touch.value === null
        ? `History: ${touch.reason}`
        : drawn === null
          ? ''
          : join(
              scribe.number(drawn.paths, 0),
              ' paths from ',
              scribe.number(drawn.historySessions, 0),
              ' sessions in blocks of ',
              scribe.number(drawn.meanBlockLength, 0),
              `, seed\u00a0${drawn.seed}.`,
            ),
    ),
  };
}

function barOf(
  stopFirst: number | null | undefined,
  neither: number | null | undefined,
  targetFirst: number | null | undefined,
): ChanceBar | null {
  return stopFirst == null || neither == null || targetFirst == null
    ? null
    : { stopFirst, neither, targetFirst };
}
