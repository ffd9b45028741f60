import { Modal } from '#renderer/components/surface/modal.tsx';
import { KeyLists } from './key-lists.tsx';

/** The sheet of every shortcut. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  return (
    <Modal title="Keyboard shortcuts" className="shortcuts" onClose={onClose}>
      <div className="modal-content" tabIndex={0} role="group" aria-label="Shortcuts">
        <KeyLists />
      </div>
    </Modal>
  );
}
