import { useMask } from '#renderer/components/mask/use-mask.ts';
import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { useDesk } from '#renderer/state/store.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { RiskBudget } from '#shared/sizing/sizing-types.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const kinds = [
  { value: 'fraction', label: '%' },
  { value: 'dollars', label: '$' },
] as const;

/** The money the trade may lose at its stop, in percent of the account or in dollars. */
export function RiskField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const changeSettings = useDesk((state) => state.changeSettings);
  const { risk, accountDollars } = desk.draft;
  const mask = useMask();
  const problem = desk.sized.problems.risk;
  const change = (next: RiskBudget): void => {
    edit({ risk: next });
    if (next.value > 0 && (next.kind === 'dollars' || next.value <= 1)) changeSettings({ risk: next });
  };
  const restate = (kind: RiskBudget['kind']): void => {
    if (kind === risk.kind) return;
    const value = kind === 'dollars' ? risk.value * accountDollars : risk.value / accountDollars;
    change({ kind, value });
  };
  const inPercent = risk.kind === 'fraction';
  const outcome = inPercent
    ? mask.dollars(risk.value * accountDollars, 0)
    : formatPercent(risk.value / accountDollars);
  return (
    <FieldRow id="risk" label="Risk" problem={problem} outcome={outcome}>
      <NumberField
        id="risk"
        label={inPercent ? 'Risk in percent of the account' : 'Risk in dollars'}
        value={risk.value}
        scale={inPercent ? 100 : 1}
        decimals={inPercent ? 2 : 0}
        step={inPercent ? 0.0005 : 100}
        isAmount={!inPercent}
        problemId={problemIdOf('risk', problem)}
        onChange={(value) => change({ kind: risk.kind, value: value ?? Number.NaN })}
      />
      <SelectField label="Risk stated in" value={risk.kind} choices={kinds} onChoose={restate} />
    </FieldRow>
  );
}
