import type { ReportFacts } from '../report-facts.ts';
import type { PageChart, PageLevel } from '../report-page.ts';
import { join, measuredBy, type Scribe, words } from '../shown.ts';
import { measured } from '#shared/domain/measured.ts';

/** The candles with their averages and the levels of the plan. */
export function chartOf({ chart, sized, draft }: ReportFacts, scribe: Scribe): PageChart {
  const { day, open, high, low, close, volume, provenance } = chart;
  const { entry, stop, result } = sized;
  const level = (role: PageLevel['role'], name: string, price: number): PageLevel => ({
    role,
    name,
    price,
    label: join(`${name} `, scribe.price(price)),
  });
  const one = result.targets.length === 1;
  return {
    bars: { day, open, high, low, close, volume },
    averages: chart.overlays.map(({ name, values }) => ({
      name,
      values,
      last: measuredBy(measured(values.at(-1) ?? Number.NaN, 'too few bars'), scribe.price),
    })),
    levels: [
      level('entry', 'Entry', entry),
      level('stop', 'Stop', stop),
      ...result.targets.map(({ price }, index) =>
        level('target', one ? 'Target' : `Target ${index + 1}`, price),
      ),
    ],
    side: draft.side,
    horizonSessions: draft.horizonSessions,
    caption: words(`Daily, ${basisWords[provenance.basis]}. Shaded: the plan over its horizon.`),
  };
}

const basisWords = {
  raw: 'as traded',
  split: 'adjusted for splits',
  total: 'adjusted for splits and dividends',
} as const;
