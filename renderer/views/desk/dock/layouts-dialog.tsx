import { type FormEvent, useEffect, useState } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { withoutSavedLayout } from '#renderer/state/layout/saved-layouts.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { SavedLayout } from '#shared/domain/settings.ts';
import { applySavedLayout, saveLayoutAs } from './layout-files.ts';

/** The layouts that were saved, those for the screens that are there first, and the saving of the present one. */
export function LayoutsDialog({ onClose }: { onClose(): void }) {
  const { savedLayouts, layoutName } = useDesk(selectSettings);
  const { value, reload } = useQuery('windows.displays', {});
  const displays = value?.displays ?? null;
  useEffect(() => {
    // The answer may be of the last time that this was open.
    reload();
    return onEvent('displays.changed', reload);
  }, [reload]);
  const [name, setName] = useState(layoutName ?? '');
  const mask = useMask();
  const here = savedLayouts.filter((saved) => saved.displays === displays);
  const elsewhere = savedLayouts.filter((saved) => saved.displays !== displays);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    void saveLayoutAs(name.trim());
    onClose();
  };
  return (
    <Modal title="Layouts" className="layouts" onClose={onClose}>
      <div className="modal-content">
        <LayoutList name="For these screens" layouts={here} onClose={onClose} />
        <LayoutList name="For other screens" layouts={elsewhere} onClose={onClose} />
        {savedLayouts.length === 0 ? (
          <p className="muted">None is saved yet. Arrange the panels, then save the layout under a name.</p>
        ) : null}
        <form className="layouts-save" onSubmit={save}>
          <label htmlFor="layout-name">Save the present layout as</label>
          {mask.hidden ? (
            <MaskedField id="layout-name" />
          ) : (
            <input
              id="layout-name"
              className="field-input"
              maxLength={60}
              autoComplete="off"
              value={name}
              data-autofocus
              onChange={(event) => setName(event.target.value)}
            />
          )}
          <button
            type="submit"
            className="button button-primary"
            disabled={mask.hidden || name.trim() === ''}
          >
            Save
          </button>
        </form>
        <p className="muted layouts-screens">
          Kept for the screens in use: {displays ?? 'not known yet'}.{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              runCommand('layout.reset');
              onClose();
            }}
          >
            Restore the layout as delivered
          </button>
        </p>
      </div>
    </Modal>
  );
}

interface LayoutListProps {
  readonly name: string;
  readonly layouts: readonly SavedLayout[];
  onClose(): void;
}

function LayoutList({ name, layouts, onClose }: LayoutListProps) {
  const { savedLayouts, layoutName } = useDesk(selectSettings);
  const changeSettings = useDesk((state) => state.changeSettings);
  const mask = useMask();
  if (layouts.length === 0) return null;
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <ul className="layouts-list">
        {layouts.map((saved) => (
          <li key={`${saved.displays} ${saved.name}`}>
            <button
              type="button"
              className="layouts-choice"
              aria-current={saved.name === layoutName ? 'true' : undefined}
              onClick={() => {
                applySavedLayout(saved);
                onClose();
              }}
            >
              <strong>{mask.text(saved.name)}</strong>
              <span className="muted">{saved.displays}</span>
            </button>
            <button
              type="button"
              className="button button-plain button-icon"
              title={`Remove the layout ${mask.text(saved.name)}`}
              onClick={() =>
                changeSettings({
                  savedLayouts: withoutSavedLayout(savedLayouts, saved),
                  ...(saved.name === layoutName ? { layoutName: null } : {}),
                })
              }
            >
              <Icon name="remove" />
              <span className="visually-hidden">Remove the layout {mask.text(saved.name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
