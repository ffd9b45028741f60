import { useId } from 'react';
import { NumberField } from '#renderer/components/field/number-field.tsx';

interface LabelledNumberProps {
  readonly label: string;
  /** Stands after the field: `sessions`, `%`. */
  readonly unit?: string;
  readonly value: number | null;
  readonly decimals?: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly problem?: string | undefined;
  onChange(value: number | null): void;
}

/** A number in a sentence of fields, with its unit; what is wrong with it stands under the comparison. */
export function LabelledNumber(props: LabelledNumberProps) {
  const { label, unit, value, decimals = 0, step = 1, placeholder, problem, onChange } = props;
  const id = useId();
  return (
    <span className="builder-number">
      <NumberField
        id={id}
        label={label}
        value={value}
        decimals={decimals}
        step={step}
        {...(placeholder === undefined ? {} : { placeholder })}
        problemId={problem === undefined ? undefined : `${id}-problem`}
        onChange={onChange}
      />
      {unit === undefined ? null : <span className="muted">{unit}</span>}
      {problem === undefined ? null : (
        <span className="visually-hidden" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </span>
  );
}
