import { Figure } from '#renderer/components/figures/figure.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Crowding } from '#shared/ipc/crowding-schemas.ts';
import { crowdingDerivations } from './crowding-derivations.ts';

const verdicts = [
  { is: true, tone: 'fired', word: '▲ Squeeze candidate' },
  { is: false, tone: 'armed', word: '○ No squeeze candidate' },
  { is: null, tone: 'unknown', word: '? Unknown whether a squeeze candidate' },
] as const;

const holdsMark = (holds: boolean | null) =>
  holds === null
    ? (['?', 'unknown'] as const)
    : holds
      ? (['✓', 'holds'] as const)
      : (['✗', 'does not hold'] as const);

const [width, height] = [120, 10];

/** Where a value stands in the fund's own history, 0 to 100. */
function Percentile({ percentile }: { readonly percentile: Measure }) {
  if (percentile.value === null) return <span className="muted">percentile n/a: {percentile.reason}</span>;
  const at = percentile.value * width;
  return (
    <span className="percentile">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <rect className="distance-track" x="0" y="3" width={width} height="4" rx="2" />
        <path className="percentile-at" d={`M${Math.min(width - 2, Math.max(2, at))} 0v${height}`} />
      </svg>
      percentile {formatNumber(percentile.value * 100, 0)}
    </span>
  );
}

interface CrowdingFiguresProps {
  readonly crowding: Crowding;
  readonly asOf: BusinessDate | null;
}

/** The verdict first, then its three parts with their place in history, and the reasons. */
export function CrowdingFigures({ crowding, asOf }: CrowdingFiguresProps) {
  const { drawdown, volumeTrend, onBalanceSlope, squeezeCandidate, reasons, historySessions } = crowding;
  const verdict = verdicts.find(({ is }) => is === squeezeCandidate) ?? verdicts[2];
  const hows = crowdingDerivations(crowding, asOf);
  const figure = (
    label: string,
    { value }: { readonly value: Measure },
    format: (value: number) => string,
  ) => ({
    label,
    value: value.value === null ? null : format(value.value),
    reason: value.value === null ? value.reason : null,
  });
  const figures = [
    {
      ...figure('Drawdown, one year', drawdown, (value) => formatPercent(value, 1)),
      how: hows.drawdown,
      percentile: drawdown.percentile,
    },
    {
      ...figure('Volume, 20 over 60', volumeTrend, (value) => formatPercent(value, 1, 'always')),
      how: hows.volume,
      percentile: volumeTrend.percentile,
    },
    {
      ...figure('OBV slope, 20', onBalanceSlope, (value) => formatNumber(value, 2, 'always')),
      how: hows.onBalance,
      percentile: onBalanceSlope.percentile,
    },
  ];
  return (
    <>
      <p className={`crowding-verdict state-${verdict.tone}`}>{verdict.word}</p>
      <div className="crowding-figures">
        {figures.map(({ percentile, ...one }) => (
          <div key={one.label}>
            <dl>
              <Figure {...one} size="large" />
            </dl>
            <Percentile percentile={percentile} />
          </div>
        ))}
      </div>
      <ul className="crowding-reasons">
        {reasons.map(({ part, holds, sentence }) => (
          <li key={part}>
            <span aria-hidden="true">{holdsMark(holds)[0]}</span>
            <span className="visually-hidden">{holdsMark(holds)[1]}: </span> {sentence}
          </li>
        ))}
      </ul>
      <p className="muted">
        Percentiles of {formatNumber(historySessions, 0)} sessions of its own history. All three must hold.
      </p>
    </>
  );
}
