import { useMemo, useRef } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Comparison } from '#shared/ipc/compare-schemas.ts';
import { comparisonQuestions } from './comparison-questions.ts';
import { AddSymbol } from './members/add-symbol.tsx';
import { CompareChart } from './panes/compare-chart.tsx';
import { leftOutRemarks } from './panes/time-panes.ts';
import { Remarks } from './remarks.tsx';
import { staleRemarks } from './stale-remarks.ts';
import { FiguresPanel } from './tables/figures-panel.tsx';
import { tableData } from './tables/table-data.ts';
import { useCompareCommands } from './use-compare-commands.ts';
import { useComparison } from './use-comparison.ts';
import { useTwoDates } from './use-two-dates.ts';

/** The screen that puts symbols side by side: returns over windows, ratio, drawdown, beta, correlation. */
export function CompareView() {
  const settings = useDesk(selectSettings).compare;
  const asOf = useDesk(selectAsOf);
  const addField = useRef<HTMLInputElement>(null);
  const datesField = useRef<HTMLInputElement>(null);
  const { dates, dragged, ruler, onRuler } = useTwoDates(settings.custom);
  const questions = comparisonQuestions(settings, asOf, dragged);
  const figures = useComparison(questions.figures);
  const panes = useComparison(questions.panes);
  useCompareCommands(settings, addField, datesField);
  const { answer, answered } = figures;
  const data = useMemo(
    () =>
      answer && tableData(answer, answered?.asOf ?? null, answered?.basis === 'split' ? 'price' : 'total'),
    [answer, answered],
  );
  if (questions.figures === null) {
    const [only] = settings.symbols;
    return (
      <div className="compare compare-empty">
        <StatePanel
          icon="compare"
          title={only === undefined ? 'Nothing to compare yet' : `${only}, and what else?`}
          message={`Choose ${only === undefined ? 'two' : 'one more'} of the stored symbols or macro series.`}
        >
          <AddSymbol symbols={settings.symbols} field={addField} />
        </StatePanel>
      </div>
    );
  }
  const late = [figures.answer, panes.answer].some((one) => one !== null && !endsWithin(one, asOf));
  const remarks = [
    ...(answer?.remarks ?? []),
    ...staleRemarks(answer?.members ?? []),
    ...leftOutRemarks(panes.answer?.chart.value?.panes ?? []),
  ];
  return (
    <div className={`compare${late ? ' withheld' : ''}`} aria-busy={figures.progress !== null}>
      <ErrorBoundary name="The table of figures">
        <FiguresPanel
          settings={settings}
          dates={dates}
          data={data}
          addField={addField}
          datesField={datesField}
        />
      </ErrorBoundary>
      {figures.problem === null ? (
        <Remarks remarks={remarks} />
      ) : (
        <p className="compare-problem" role="alert" aria-live="polite">
          {figures.problem}
        </p>
      )}
      <ErrorBoundary name="The panes">
        <CompareChart state={panes} settings={settings} ruler={ruler} onRuler={onRuler} />
      </ErrorBoundary>
    </div>
  );
}

/** False for an answer of before the as-of date was set, while the next one is on its way. */
const endsWithin = ({ members }: Comparison, asOf: Parameters<typeof isWithin>[1]): boolean =>
  members.every(({ provenance }) => provenance === null || isWithin(provenance.lastDate, asOf));
