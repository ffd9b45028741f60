import { capLooks } from '#renderer/components/field/cap-looks.ts';
import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import type { CapName } from '#shared/sizing/draft/draft-problems.ts';

interface CapFieldProps {
  readonly name: CapName;
  readonly value: number | null;
  readonly problem: string | undefined;
  onChange(value: number | null): void;
}

/** One cap; empty means that it does not bind. */
export function CapField({ name, value, problem, onChange }: CapFieldProps) {
  const { label, unit, name: fullName } = capLooks[name];
  const inPercent = name.endsWith('Fraction');
  return (
    <FieldRow id={name} label={label} problem={problem} outcome={<span className="muted">{unit}</span>}>
      <NumberField
        id={name}
        label={fullName}
        value={value}
        scale={inPercent ? 100 : 1}
        decimals={inPercent ? 1 : 0}
        step={inPercent ? 0.005 : 1000}
        placeholder="none"
        isAmount={!inPercent}
        problemId={problemIdOf(name, problem)}
        onChange={onChange}
      />
    </FieldRow>
  );
}
