import { useMemo } from 'react';
import type { DayRange } from '#renderer/charts/time-lines/time-lines-contract.ts';
import { TimeLines } from '#renderer/charts/time-lines/time-lines.tsx';
import { ProgressBar } from '#renderer/components/progress-bar.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { ComparisonState } from '../use-comparison.ts';
import { chartSummary } from './chart-summary.ts';
import { paneHow } from './pane-how.ts';
import { PanesBar } from './panes-bar.tsx';
import { timePanes } from './time-panes.ts';

interface CompareChartProps {
  readonly state: ComparisonState;
  readonly settings: ComparisonIdea;
  readonly ruler: DayRange | null;
  onRuler(range: DayRange | null, final: boolean): void;
}

/** The panes of a comparison with their ruler, and what is the case while there are none. */
export function CompareChart({ state, settings, ruler, onRuler }: CompareChartProps) {
  const { answer, answered, problem, progress, cancelled, cancel, retry } = state;
  const { symbols, start } = settings;
  const chart = answer?.chart.value ?? null;
  const order = symbols.join();
  const panes = useMemo(() => {
    if (answer === null || chart === null || answered === null) return [];
    const { base, basis, rollingSessions, asOf } = answered;
    return timePanes(chart.panes, {
      symbols: order.split(','),
      base,
      basis,
      rollingSessions,
      start,
      how: (pane) => paneHow(pane, { answer, basis, rollingSessions, asOf }),
    });
  }, [answer, chart, answered, order, start]);
  const shown = chart?.alignment.shown;
  const dates = shown ? `${formatDate(shown.from)} to ${formatDate(shown.to)}` : '';
  // Dates of another stretch have no place on this one.
  const inSight = ruler && chart && overlaps(ruler, chart.day) ? ruler : null;
  const reason = problem ?? (answer?.chart.value === null ? answer.chart.reason : null);
  return (
    <section className="compare-chart" aria-label="Chart">
      <PanesBar settings={settings} />
      <div className={`compare-stage compare-panes-${Math.min(panes.length, 6)}`}>
        {chart !== null ? (
          <TimeLines
            name={dates}
            summary={chartSummary(panes, dates)}
            days={chart.day}
            panes={panes}
            ruler={inSight}
            onRuler={onRuler}
          />
        ) : reason === null ? (
          <div className="compare-skeleton" aria-hidden="true" />
        ) : (
          <StatePanel icon="compare" title="Nothing to draw" message={reason} />
        )}
        {progress === null && !cancelled ? null : (
          <div className="compare-progress" role="status">
            {progress === null ? (
              <span>Cancelled{chart === null ? '' : '; this is what stood before'}.</span>
            ) : (
              <>
                <span>Comparing…</span>
                <ProgressBar label="Comparing" fraction={progress} />
              </>
            )}
            <button type="button" className="button" onClick={progress === null ? retry : cancel}>
              {progress === null ? 'Compare again' : 'Cancel'}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

const overlaps = ({ from, to }: DayRange, day: Int32Array): boolean =>
  from < (day.at(-1) ?? Number.NaN) && to > (day[0] ?? Number.NaN);
