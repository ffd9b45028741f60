import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import {
  comparisonMeasures,
  comparisonRanges,
  type ComparisonMeasure,
  rollingLengths,
} from '#shared/domain/comparison.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { changeComparison } from '../change-comparison.ts';
import { measureNames, rangeNames } from './measure-names.ts';

const lengths = rollingLengths.map((length) => ({ value: String(length), label: `${length} sessions` }));
const starts = [
  { value: 'percent', label: '%' },
  { value: 'hundred', label: '100' },
] as const;

/** Which panes stand over each other, over which stretch, and how long a rolling window is. */
export function PanesBar({ settings }: { readonly settings: ComparisonIdea }) {
  const { measures, range, rollingSessions, start, custom } = settings;
  const toggle = (measure: ComparisonMeasure): void => {
    const kept = measures.includes(measure)
      ? measures.filter((other) => other !== measure)
      : comparisonMeasures.filter((other) => other === measure || measures.includes(other));
    if (kept.length > 0) changeComparison({ measures: kept });
  };
  return (
    <div className="compare-panes-bar">
      <div className="choice-group" role="group" aria-label="Panes">
        {comparisonMeasures.map((measure) => (
          <button
            key={measure}
            type="button"
            className="choice"
            aria-pressed={measures.includes(measure)}
            onClick={() => toggle(measure)}
          >
            {measureNames[measure]}
          </button>
        ))}
      </div>
      <ChoiceGroup
        name="Start of the lines"
        choices={starts}
        value={start}
        onChoose={(value) => changeComparison({ start: value })}
      />
      <SelectField
        label="Rolling window"
        value={String(rollingSessions)}
        choices={lengths}
        onChoose={(value) => {
          const chosen = rollingLengths.find((length) => String(length) === value);
          if (chosen !== undefined) changeComparison({ rollingSessions: chosen });
        }}
      />
      <span className="compare-range">
        <ChoiceGroup
          name="Range"
          choices={comparisonRanges
            .filter((value) => value !== 'DATES' || custom !== null)
            .map((value) => ({ value, label: rangeNames[value] }))}
          value={range}
          onChoose={(value) => changeComparison({ range: value })}
        />
      </span>
    </div>
  );
}
