import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { chartRanges } from '#shared/domain/chart-range.ts';
import { indicatorName, lowerPaneIndicators } from '#shared/domain/indicator-specification.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { useChartOptions } from './chart-options-of.ts';
import { useChartOptionCommands } from './use-chart-option-commands.ts';

const ranges = chartRanges.map((range) => ({ value: range, label: range }));
const scales = [
  { value: 'linear', label: 'Lin', title: 'Linear scale' },
  { value: 'logarithmic', label: 'Log', title: 'Logarithmic scale' },
  { value: 'percent', label: '%', title: 'Percent scale' },
] as const;
const none = { value: '', label: 'none' };
const panes = [
  none,
  ...lowerPaneIndicators.map((indicator) => ({
    value: indicatorName(indicator),
    label: indicatorName(indicator),
  })),
];

interface ChartToolbarProps {
  readonly chart: DeskChart | null;
  readonly symbols: readonly string[];
  readonly scale: Settings['priceScale'];
  readonly showTable: boolean;
  onShowTable(show: boolean): void;
}

/** Range, scale, lower pane and comparison. */
export function ChartToolbar({ chart, symbols, scale, showTable, onShowTable }: ChartToolbarProps) {
  const [{ range, lowerPane, comparison }, change] = useChartOptions();
  useChartOptionCommands();
  const comparisons = [none, ...symbols.map((symbol) => ({ value: symbol, label: symbol }))];
  return (
    <div className="chart-toolbar" role="toolbar" aria-label="Chart options">
      <ChoiceGroup
        name="Range"
        choices={ranges}
        value={range}
        onChoose={(next) => {
          // The range chosen last may have been left by panning, so the same button leads back to it.
          if (next === range) chart?.setRange(next);
          change({ range: next });
        }}
      />
      <ChoiceGroup
        name="Price scale"
        choices={scales}
        value={scale}
        onChoose={(priceScale) => change({ priceScale })}
      />
      <span className="chart-option">
        <span aria-hidden="true">Pane</span>
        <SelectField
          label="Lower pane"
          value={lowerPane ?? ''}
          choices={panes}
          onChoose={(name) => change({ lowerPane: name === '' ? null : name })}
        />
      </span>
      <span className="chart-option">
        <span aria-hidden="true">vs</span>
        <SelectField
          label="Compare with"
          value={comparison !== null && symbols.includes(comparison) ? comparison : ''}
          choices={comparisons}
          onChoose={(symbol) => change({ comparison: symbol === '' ? null : symbol })}
        />
      </span>
      <span className="chart-toolbar-end">
        <button
          type="button"
          className="button button-plain button-icon"
          title="Reset chart (Alt+R)"
          onClick={() => chart?.reset()}
        >
          <Icon name="reset" />
          <span className="visually-hidden">Reset chart</span>
        </button>
        <button
          type="button"
          className="button button-plain button-icon"
          aria-pressed={showTable}
          title="Show data table"
          onClick={() => onShowTable(!showTable)}
        >
          <Icon name="table" />
          <span className="visually-hidden">Show data table</span>
        </button>
      </span>
    </div>
  );
}
