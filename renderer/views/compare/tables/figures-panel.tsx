import type { RefObject } from 'react';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { useMediaQuery } from '#renderer/components/use-media-query.ts';
import type { ComparisonTable } from '#shared/domain/comparison.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { changeComparison } from '../change-comparison.ts';
import { TwoDates } from '../dates/two-dates.tsx';
import { AddSymbol } from '../members/add-symbol.tsx';
import type { TableData } from './table-data.ts';
import { tableNames, TableOf } from './table-of.tsx';

interface FiguresPanelProps {
  readonly settings: ComparisonIdea;
  /** The two dates, also while they are dragged. */
  readonly dates: ComparisonIdea['custom'];
  readonly data: TableData | null;
  readonly addField: RefObject<HTMLInputElement | null>;
  readonly datesField: RefObject<HTMLInputElement | null>;
}

const bases = [
  {
    value: 'total',
    label: 'Total return',
    title: 'Charts, risk and the figures on one basis: with dividends',
  },
  { value: 'split', label: 'Price', title: 'Charts, risk and the figures on one basis: without dividends' },
] as const;

/** The figures of a comparison: one table at a time, or all of them where there is room. */
export function FiguresPanel({ settings, dates, data, addField, datesField }: FiguresPanelProps) {
  const roomy = useMediaQuery('(min-width: 2000px) and (min-height: 1000px)');
  const { symbols, base, table, basis } = settings;
  const others = (['relative', 'dates', 'risk'] as const).filter((one) => one !== 'dates' || dates !== null);
  const choices = (
    ['windows', 'relative', 'dates', 'risk'] as const satisfies readonly ComparisonTable[]
  ).map((value) => ({ value, label: value === 'relative' ? `Against ${base}` : tableNames[value] }));
  const shared = { symbols, base, data };
  const shown = data?.answer.chart.value?.alignment.shown;
  const headingOf = (one: ComparisonTable): string => {
    if (one === 'relative') return `Against ${base}`;
    if (one !== 'risk' || !shown) return tableNames[one];
    return `Risk, ${formatDate(shown.from)} to ${formatDate(shown.to)}`;
  };
  const last = data?.base?.provenance?.lastDate ?? null;
  return (
    <section className="compare-figures" aria-label="Figures">
      <div className="compare-bar">
        {roomy ? (
          <h2>Windows</h2>
        ) : (
          <ChoiceGroup
            name="Table"
            choices={choices}
            value={table}
            onChoose={(value) => changeComparison({ table: value })}
          />
        )}
        <ChoiceGroup
          name="Basis"
          choices={bases}
          value={basis}
          onChoose={(value) => changeComparison({ basis: value })}
        />
        {data?.isSimulated ? <SimulatedBadge short /> : null}
        <TwoDates dates={dates} last={last} field={datesField} />
        <AddSymbol symbols={symbols} field={addField} />
      </div>
      <div className="compare-scroll">
        {!roomy && table === 'dates' && dates === null ? (
          <p className="compare-hint">
            Type two dates above, or press Measure on the chart and drag from one to the other.
          </p>
        ) : null}
        <TableOf
          table={roomy || (table === 'dates' && dates === null) ? 'windows' : table}
          editable
          {...shared}
        />
        {roomy
          ? others.map((one) => (
              <section key={one} className="compare-more">
                <h2>{headingOf(one)}</h2>
                <TableOf table={one} {...shared} />
              </section>
            ))
          : null}
      </div>
    </section>
  );
}
