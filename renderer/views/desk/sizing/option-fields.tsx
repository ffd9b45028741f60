import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import {
  type OptionAssumptions,
  optionAssumptionSources,
  usualOptionAssumptions,
} from '#shared/domain/option-assumptions.ts';
import { useState } from 'react';

const fields = [
  { key: 'rate', label: 'Interest rate' },
  { key: 'dividendYield', label: 'Dividend yield' },
] as const;
const isUsable = (value: number): boolean => value >= -0.1 && value <= 1;

/** Rate and dividend yield that the options are priced with; as they come, each says what it is assumed from. */
export function OptionFields() {
  const { optionAssumptions } = useDesk(selectSettings);
  const changeSettings = useDesk((state) => state.changeSettings);
  const [unusable, setUnusable] = useState<Partial<OptionAssumptions>>({});
  const change = (key: keyof OptionAssumptions, value: number): void => {
    const { [key]: _, ...others } = unusable;
    setUnusable(isUsable(value) ? others : { ...others, [key]: value });
    if (isUsable(value)) changeSettings({ optionAssumptions: { ...optionAssumptions, [key]: value } });
  };
  return (
    <>
      {fields.map(({ key, label }) => {
        const id = `option-${key}`;
        const problem = key in unusable ? 'Between −10 % and 100 % a year.' : undefined;
        const value = unusable[key] ?? optionAssumptions[key];
        const isUsual = value === usualOptionAssumptions[key];
        return (
          <FieldRow
            key={key}
            id={id}
            label={label}
            problem={problem}
            outcome="% a year"
            hint={isUsual ? optionAssumptionSources[key] : 'set by you'}
          >
            <NumberField
              id={id}
              label={`${label} of the compared options in percent a year`}
              value={value}
              scale={100}
              decimals={2}
              step={0.0025}
              problemId={problemIdOf(id, problem)}
              onChange={(next) => change(key, next ?? Number.NaN)}
            />
          </FieldRow>
        );
      })}
    </>
  );
}
