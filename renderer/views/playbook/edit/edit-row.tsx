import type { ReactNode } from 'react';
import { type Editable, originOf } from '#shared/domain/playbook/origin-of.ts';
import { originNames } from './origin-names.ts';

interface EditRowProps {
  readonly name: string;
  readonly item: Editable;
  /** Under which names the playbook keeps where the value comes from. */
  readonly field: string | readonly string[];
  readonly children: ReactNode;
}

/** A value that can be set, and whether it is the note's, assumed or set by a person. */
export function EditRow({ name, item, field, children }: EditRowProps) {
  const origins = new Set([field].flat().map((one) => originOf(item, one)));
  const origin = (['edited', 'assumed'] as const).find((one) => origins.has(one)) ?? 'stated';
  return (
    <div className="edit-row">
      <span className="edit-name">{name}</span>
      <span className="edit-controls">{children}</span>
      <span className={`edit-origin origin-${origin}`}>{originNames[origin]}</span>
    </div>
  );
}
