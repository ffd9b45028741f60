import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** A few words of the user's own beside the plan. */
export function NoteField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const { hidden } = useMask();
  return (
    <div className="sizing-section note-field">
      <label htmlFor="note">Note</label>
      {hidden ? (
        <MaskedField id="note" label="Note" />
      ) : (
        <textarea
          id="note"
          rows={2}
          maxLength={2000}
          value={desk.draft.note}
          onChange={(event) => edit({ note: event.target.value })}
        />
      )}
    </div>
  );
}
