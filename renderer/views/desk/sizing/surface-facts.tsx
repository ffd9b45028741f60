import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { ModelSurfaceAnswer, SameRiskRow } from '#shared/ipc/same-risk-schemas.ts';

type Spread = Extract<SameRiskRow, { kind: 'spread' }>;

const volatility = (value: number): string => formatPercent(value, 1);

function levelText({ level }: ModelSurfaceAnswer): string {
  if (level.kind === 'realised')
    return `${volatility(level.atTheMoney)}, its own of the last year: no index of implied volatility is stored`;
  const scaled =
    level.reference === null
      ? ''
      : ` × ${formatNumber(level.ratio, 2)}, its realised volatility of the last year over that of ${level.reference}`;
  return `${volatility(level.atTheMoney)}: ${level.index} ${formatNumber(level.points, 2)} of ${formatDate(level.date)} (${level.source})${scaled}`;
}

/** What the surface rests on, each with where it comes from. */
export function SurfaceFacts({
  spread,
  surface,
}: {
  readonly spread: Spread;
  readonly surface: ModelSurfaceAnswer;
}) {
  const { level, skew, width, halfLifeYears, forward } = surface;
  const facts = [
    ['At the money', levelText(surface)],
    [
      'Long run',
      `${volatility(level.longRun)}, ${level.kind === 'implied' ? 'median of the index' : 'realised'} over ${formatNumber(level.n, 0)} sessions; half-life ${formatNumber(halfLifeYears * 252, 0)} sessions, assumed`,
    ],
    [
      'Skew, width',
      `${formatNumber(skew, 2)} and ${formatNumber(width, 2)}, assumed: fitted to quotes of IWM of 10 July 2026`,
    ],
    ['Forward', formatPrice(forward)],
    [
      'Legs',
      `${volatility(spread.longVolatility)} at ${formatPrice(spread.longStrike)}, ${volatility(spread.shortVolatility)} at ${formatPrice(spread.shortStrike)}`,
    ],
    ['Form', 'SSVI of Gatheral and Jacquier, free of static arbitrage'],
  ] as const;
  return facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>]);
}

/** That the prices are a model's, in a sentence that is always in sight. */
export function surfaceSentence(spread: Spread, surface: ModelSurfaceAnswer): string {
  const source =
    surface.level.kind === 'implied' ? `the level of ${surface.level.index}` : 'its own realised volatility';
  return `Model surface: no chain of the last five sessions is stored, so the options are priced on ${source}, ${volatility(spread.longVolatility)} for the bought and ${volatility(spread.shortVolatility)} for the sold strike. Skew, term structure, rate and dividends are assumptions.`;
}
