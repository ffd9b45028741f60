import type { ReactNode } from 'react';
import { Modal } from './modal.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** The button's words: what happens, never "OK". */
  readonly action: string;
  /** True when something goes that does not come back by itself. */
  readonly destructive?: boolean;
  /** What is lost and what stays. */
  readonly children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before much is changed at once; the focus starts on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, action, destructive = false, children, onConfirm, onClose } = props;
  return (
    <Modal title={title} className="confirm" onClose={onClose}>
      <div className="modal-content">{children}</div>
      <footer className="modal-footer">
        <button type="button" className="button" data-autofocus onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className={`button ${destructive ? 'button-danger' : 'button-primary'}`}
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
