import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import type { CapName } from '#shared/sizing/draft/draft-problems.ts';

const looks: Readonly<
  Record<CapName, { readonly label: string; readonly unit: string; readonly name: string }>
> = {
  cashDollars: { label: 'Cash', unit: 'dollars', name: 'Cash cap in dollars' },
  weightFraction: { label: 'Weight', unit: 'percent', name: 'Weight cap in percent of the account' },
  leverageAdjustedExposureFraction: {
    label: 'Exposure',
    unit: 'percent',
    name: 'Cap on leverage-adjusted exposure in percent of the account',
  },
  tailLossFraction: {
    label: 'Tail loss',
    unit: 'percent',
    name: 'Cap on the tail-day loss in percent of the account',
  },
  heatFraction: {
    label: 'Heat',
    unit: 'percent',
    name: 'Cap on what all open tickets may lose at their stops, in percent of the account',
  },
  heatDollars: { label: 'Own heat', unit: 'dollars', name: 'Cap on what this position may lose in dollars' },
};

interface CapFieldProps {
  readonly name: CapName;
  readonly value: number | null;
  readonly problem: string | undefined;
  onChange(value: number | null): void;
}

/** One cap; empty means that it does not bind. */
export function CapField({ name, value, problem, onChange }: CapFieldProps) {
  const { label, unit, name: fullName } = looks[name];
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
