import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { changeSetting } from '../change-setting.ts';
import { CheckedNumber } from './checked-number.tsx';

/** The account in dollars. */
export function AccountInput() {
  const { accountCents } = useDesk(selectSettings);
  return (
    <>
      <CheckedNumber
        id="setting-account-dollars"
        label="Account in dollars"
        value={accountCents / 100}
        decimals={0}
        step={1000}
        isAmount
        findProblem={(value) =>
          value !== null && value >= 0.01 && value <= 1e13 ? null : 'Type dollars, such as 1,000,000.'
        }
        onChange={(value) => changeSetting({ accountCents: Math.round((value ?? 0) * 100) })}
      />
      <span className="muted">dollars</span>
    </>
  );
}
