import type { OpenPlaybook } from '#renderer/state/playbook-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import type { Assumption } from '#shared/domain/playbook/assumption.ts';
import { AssumptionChips } from '../plan/assumption-chips.tsx';

/** What was assumed of the whole note; the day that it speaks of moves every window that ends on it. */
export function NoteAssumptions({ playbook }: { readonly playbook: OpenPlaybook }) {
  const { note, reading } = playbook;
  const change = (assumptions: readonly Assumption[]): void => {
    const { editPlaybook, notify } = deskStore.getState();
    const typed = assumptions.find(({ field }) => field === 'asOf')?.value ?? note.asOf;
    const asOf = parseBusinessDate(typed);
    if (asOf === null) return notify('problem', `Type the day of the note as ${note.asOf}, not “${typed}”.`);
    editPlaybook({ note: { ...note, asOf }, reading: { ...reading, assumptions } });
  };
  return <AssumptionChips assumptions={reading.assumptions} isTyped onChange={change} />;
}
