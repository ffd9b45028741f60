import type { ReactNode } from 'react';
import { Modal } from './modal.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** The button's words: what happens, never "OK". */
  readonly action: string;
  /** What is lost and what stays. */
  readonly children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before something is lost; the focus starts on the way out. */
export function ConfirmDialog({ title, action, children, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Modal title={title} className="confirm" onClose={onClose}>
      <div className="modal-content">{children}</div>
      <footer className="modal-footer">
        <button type="button" className="button" data-autofocus onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </button>
      </footer>
    </Modal>
  );
}
