import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** How long the trade is meant to be held, in exchange sessions. */
export function HorizonField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const problem = desk.sized.problems.horizon;
  return (
    <FieldRow id="horizon" label="Horizon" problem={problem} outcome="sessions">
      <NumberField
        id="horizon"
        label="Horizon in sessions"
        value={desk.draft.horizonSessions}
        decimals={0}
        step={1}
        problemId={problemIdOf('horizon', problem)}
        onChange={(value) => edit({ horizonSessions: value ?? Number.NaN })}
      />
    </FieldRow>
  );
}
