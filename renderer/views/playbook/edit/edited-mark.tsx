import type { Editable } from '#shared/domain/playbook/origin-of.ts';
import { fieldNames } from './origin-names.ts';

/** Which fields of an item a person has set; nothing for one that stands as it was read. */
export function EditedMark({ item: { edited } }: { readonly item: Editable }) {
  if (edited === undefined || edited.length === 0) return null;
  return (
    <span className="edited-mark">
      <span aria-hidden="true">✎</span> Set by you:{' '}
      {edited.map((field) => (fieldNames[field] ?? field).toLowerCase()).join(', ')}
    </span>
  );
}
