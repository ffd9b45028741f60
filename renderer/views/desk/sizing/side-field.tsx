import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const sides = [
  { value: 'long', label: 'Long' },
  { value: 'short', label: 'Short' },
] as const;

/** Long or short. Prices typed for the other side stay and say what is wrong with them. */
export function SideField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  return (
    <div className="field-row">
      <span className="field-label" aria-hidden="true">
        Side
      </span>
      <div className="field-controls">
        <ChoiceGroup
          name="Side"
          choices={sides}
          value={desk.draft.side}
          onChoose={(side) => edit({ side })}
        />
      </div>
    </div>
  );
}
