import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** The account in dollars; it is also what the next symbol starts with. */
export function AccountField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const changeSettings = useDesk((state) => state.changeSettings);
  const problem = desk.sized.problems.account;
  const change = (value: number | null): void => {
    const accountDollars = value ?? Number.NaN;
    edit({ accountDollars });
    const accountCents = Math.round(accountDollars * 100);
    if (accountCents > 0) changeSettings({ accountCents });
  };
  return (
    <FieldRow id="account" label="Account" problem={problem} outcome="dollars">
      <NumberField
        id="account"
        label="Account in dollars"
        value={desk.draft.accountDollars}
        decimals={0}
        step={1000}
        isAmount
        problemId={problemIdOf('account', problem)}
        onChange={change}
      />
    </FieldRow>
  );
}
