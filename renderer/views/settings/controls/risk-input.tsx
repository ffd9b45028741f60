import { SelectField } from '#renderer/components/field/select-field.tsx';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { RiskBudget } from '#shared/sizing/sizing-types.ts';
import { changeSetting } from '../change-setting.ts';
import { CheckedNumber } from './checked-number.tsx';

const kinds = [
  { value: 'fraction', label: '%' },
  { value: 'dollars', label: '$' },
] as const;

/** What a trade may lose at its stop. */
export function RiskInput() {
  const { risk, accountCents } = useDesk(selectSettings);
  const inPercent = risk.kind === 'fraction';
  const accountDollars = accountCents / 100;
  const most = inPercent ? 1 : accountDollars;
  const restate = (kind: RiskBudget['kind']): void => {
    if (kind === risk.kind) return;
    const value = kind === 'dollars' ? risk.value * accountDollars : risk.value / accountDollars;
    changeSetting({ risk: { kind, value } });
  };
  return (
    <>
      <CheckedNumber
        key={risk.kind}
        id="setting-risk-value"
        label={inPercent ? 'Risk in percent of the account' : 'Risk in dollars'}
        value={risk.value}
        scale={inPercent ? 100 : 1}
        decimals={inPercent ? 2 : 0}
        step={inPercent ? 0.0005 : 100}
        isAmount={!inPercent}
        findProblem={(value) =>
          value !== null && value > 0
            ? value <= most
              ? null
              : 'The risk is larger than the account.'
            : 'Type a risk above zero.'
        }
        onChange={(value) => changeSetting({ risk: { kind: risk.kind, value: value ?? 0 } })}
      />
      <SelectField label="Risk stated in" value={risk.kind} choices={kinds} onChoose={restate} />
    </>
  );
}
