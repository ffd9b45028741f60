import { useMemo } from 'react';
import { Figure } from '#renderer/components/figures/figure.tsx';
import { percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { Histogram } from '#renderer/components/plots/histogram.tsx';
import type { PlotMarker } from '#renderer/components/plots/plot-types.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { GapsThroughStop } from '#shared/ipc/analytics-schemas.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';
import { gapDerivation } from './survey-derivations.ts';

const beyond = percentAxis('Loss beyond the stop', 2, { from: 0 });
const quantileOf = ({ quantiles }: GapsThroughStop['holding'], wanted: number): number | undefined =>
  quantiles.find(({ probability }) => probability === wanted)?.beyond;

/** How far beyond the stop the market opened, over every stop that history could have set so far away. */
export function GapPanel({
  survey,
  asOf,
}: {
  readonly survey: SurveyAnswer;
  readonly asOf: BusinessDate | null;
}) {
  const { gaps, symbol, stopChange } = survey;
  const holding = gaps.value?.holding;
  const bins = useMemo(
    () =>
      (holding?.histogram.counts ?? []).map((count, index) => ({
        from: index * (holding?.histogram.binWidth ?? 0),
        to: (index + 1) * (holding?.histogram.binWidth ?? 0),
        count,
      })),
    [holding],
  );
  const markers = useMemo(() => (holding === undefined ? [] : markersOf(holding)), [holding]);
  const distance = `${symbol} ${formatPercent(stopChange, 1, 'always')}`;
  if (gaps.value === null || holding === undefined) {
    const withoutPrices = survey.provenance.value === null;
    const reason = withoutPrices
      ? `There are no prices of ${symbol} on which a stop could have stood.`
      : gaps.value === null
        ? gaps.reason
        : '';
    return <StatePanel icon="empty" title="No gaps to show" message={reason} />;
  }
  if (holding.worst === null) {
    return (
      <StatePanel
        icon="empty"
        title="No open was ever beyond such a stop"
        message={`${formatNumber(holding.touches, 0)} of ${formatNumber(holding.stopsSet, 0)} stops ${distance} were touched since ${formatDate(gaps.value.from)}, each within a session: nothing was lost beyond them.`}
      />
    );
  }
  const { worst, opensBeyond, touches } = holding;
  const median = quantileOf(holding, 0.5);
  return (
    <div className="gap-panel">
      <Histogram
        name="Gap through the stop"
        summary={`Of ${formatNumber(touches, 0)} touched stops ${formatNumber(opensBeyond, 0)} opened beyond, by ${formatPercent(median ?? Number.NaN)} in the median and ${formatPercent(worst.beyond)} at worst on ${formatDate(worst.date)}.`}
        x={beyond}
        bins={bins}
        counted="Stops"
        tone="stop"
        markers={markers}
      />
      <dl className="gap-figures">
        <Figure
          label="Median"
          value={median === undefined ? null : formatPercent(median)}
          how={gapDerivation(survey, asOf)}
        />
        <Figure
          label="Opened beyond"
          value={`${formatNumber(opensBeyond, 0)} of ${formatNumber(touches, 0)} touched`}
          how={gapDerivation(survey, asOf)}
        />
        <Figure
          label="Worst"
          value={`${formatPercent(worst.beyond)} on ${formatDate(worst.date)}`}
          how={gapDerivation(survey, asOf)}
        />
      </dl>
    </div>
  );
}

function markersOf(holding: GapsThroughStop['holding']): readonly PlotMarker[] {
  const named = [
    [0.5, 'median'],
    [0.95, '95 %'],
  ] as const;
  return named.flatMap(([probability, label]) => {
    const at = quantileOf(holding, probability);
    return at === undefined ? [] : [{ axis: 'x' as const, at, label }];
  });
}
