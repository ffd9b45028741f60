import { Modal } from '#renderer/components/surface/modal.tsx';
import { deskStore } from '#renderer/state/store.ts';
import { KeyLists } from './key-lists.tsx';

/** The sheet of every shortcut, and the way to others. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  return (
    <Modal title="Keyboard shortcuts" className="shortcuts" onClose={onClose}>
      <div className="shortcuts-bar">
        <p className="muted">Every key can be changed, and the single ones switched off.</p>
        <button
          type="button"
          className="button"
          onClick={() => deskStore.getState().openDialog({ kind: 'settings', asked: 'keys' })}
        >
          Change the keys…
        </button>
      </div>
      <div className="modal-content" tabIndex={0} role="group" aria-label="Shortcuts">
        <KeyLists />
      </div>
    </Modal>
  );
}
