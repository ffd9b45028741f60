import { type ReactNode, useState } from 'react';

interface EditPanelProps {
  /** What is edited, for those who do not see where the button stands. */
  readonly of: string;
  readonly children: ReactNode;
}

/** Everything of an item that can be set, behind one button, so that the plan stays readable. */
export function EditPanel({ of, children }: EditPanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button edit-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Done' : 'Edit'}
        <span className="visually-hidden"> {of}</span>
      </button>
      {open ? (
        <div className="edit-panel" role="group" aria-label={`Edit ${of}`}>
          {children}
        </div>
      ) : null}
    </>
  );
}
