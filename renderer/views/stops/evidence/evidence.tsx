import { useState } from 'react';
import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SurveyGrid } from '#shared/sizing/survey-grid.ts';
import type { BoardOnScreen } from '../use-stop-board.ts';
import { ChancesPlot } from './chances-plot.tsx';
import { ChancesTable } from './chances-table.tsx';
import { DrawingState } from './drawing-state.tsx';
import { GapPanel } from './gap-panel.tsx';
import { MapPanel } from './map-panel.tsx';
import { chosenLevels, steadyGrid, surveyQuestion, surveyScenarios } from './survey-questions.ts';
import { useSurveys } from './use-surveys.ts';

const noGrid: SurveyGrid = { stops: [], targets: [] };

/** What the stop of the chosen instrument has against it: chances by day, gaps through it, and other places for it. */
export function Evidence({ on }: { readonly on: BoardOnScreen }) {
  const { idea, board, asOf } = on;
  const levels = chosenLevels(idea, board);
  const [grid, setGrid] = useState(noGrid);
  const steady = levels === null ? noGrid : steadyGrid(grid, levels.stop, levels.target);
  if (steady !== grid) setGrid(steady);
  const question = levels === null ? null : surveyQuestion(idea, levels, steady, asOf);
  const surveys = useSurveys(question, surveyScenarios(idea.typedVolatility));
  const shown = surveys.answers[idea.volatility] ?? surveys.answers.current;
  if (levels === null) {
    return (
      <StatePanel
        icon="empty"
        title={`${idea.chosen} has no levels here`}
        message="Correct its row, or press another symbol on the board to see its chances."
      />
    );
  }
  if (on.problem !== null) {
    return (
      <div className="evidence-skeleton">
        <StatePanel icon="stops" title="The chances wait for the field" message={on.problem} />
      </div>
    );
  }
  if (surveys.problem !== null && shown === undefined) {
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title="The chances cannot be computed"
        message={surveys.problem}
      >
        <button type="button" className="button" onClick={surveys.resume}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (shown === undefined || shown.symbol !== idea.chosen)
    return (
      <div className="evidence-skeleton" role="status" aria-label={`Reading the chances of ${idea.chosen}`} />
    );
  const { provenance } = shown;
  const withheld = on.blocked || (provenance.value !== null && !isWithin(provenance.value.lastDate, asOf));
  const target = levels.target === null ? 'no target' : `target ${formatPercent(levels.target, 1, 'always')}`;
  return (
    <section className={`evidence ${withheld ? 'withheld' : ''}`} aria-label={`Chances of ${shown.symbol}`}>
      <header className="evidence-head">
        <h2>
          {shown.symbol}: stop {formatPercent(levels.stop, 1, 'always')}, {target}, within{' '}
          {formatNumber(shown.horizonSessions, 0)} sessions
        </h2>
        <DrawingState surveys={surveys} />
      </header>
      <div className="evidence-grid">
        <div className="evidence-stack">
          <div className="evidence-chances">
            <ChancesTable idea={idea} answers={surveys.answers} shown={shown} asOf={asOf} />
            <p className="evidence-note">
              Constant volatility without jumps is a floor on risk, not a forecast.
              {shown.closedForm.value === null ? null : (
                <>
                  {' '}
                  Watched at daily closes only, the stop comes first in{' '}
                  <strong>{formatPercent(shown.closedForm.value.watchedAtCloses.stopFirst, 1)}</strong>: the
                  barrier moved away by exp(0.5826 v √(1/252)).
                </>
              )}
            </p>
            <p className="evidence-note">
              {provenance.value === null ? (
                provenance.reason
              ) : (
                <>
                  {formatNumber(shown.historySessions, 0)} sessions to {formatDate(provenance.value.lastDate)}
                  , {provenance.value.basis}-adjusted. Source: {provenance.value.source}{' '}
                  <DataAge provenance={provenance.value} />
                </>
              )}
            </p>
          </div>
          <div className="evidence-plot">
            <GapPanel survey={shown} asOf={asOf} />
          </div>
        </div>
        <div className="evidence-stack">
          <div className="evidence-plot">
            {shown.closedForm.value === null && shown.bootstrap?.value == null ? (
              <StatePanel
                icon="empty"
                title="No chances without a volatility"
                message="Type a volatility of your own: the closed form needs nothing else."
              />
            ) : (
              <ChancesPlot survey={shown} />
            )}
          </div>
          <div className="evidence-plot">
            <MapPanel survey={shown} idea={idea} asOf={asOf} />
          </div>
        </div>
      </div>
    </section>
  );
}
