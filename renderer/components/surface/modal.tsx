import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../icon.tsx';

interface ModalProps {
  readonly title: string;
  readonly className?: string;
  /** Without a heading of its own, as the palette; the title is then only its name. */
  readonly bare?: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back; Escape and a click outside close it. */
export function Modal({ title, className = '', bare = false, children, onClose }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    // React sets no autofocus attribute for the dialog to find.
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={bare ? undefined : titleId}
      aria-label={bare ? title : undefined}
      // Told late, so it may speak of a dialog that has been opened again since.
      onClose={() => dialog.current?.open === false && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="modal-body">
        {bare ? null : (
          <header className="modal-header">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className="button button-plain button-icon" onClick={onClose}>
              <Icon name="close" />
              <span className="visually-hidden">Close</span>
            </button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
