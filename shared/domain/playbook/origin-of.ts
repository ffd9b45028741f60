import type { Assumption } from './assumption.ts';

/** Where a value of a playbook comes from: the note's words, what was filled in where it is silent, or a person. */
export type Origin = 'stated' | 'assumed' | 'edited';

/** Anything of a playbook whose fields can be edited. */
export interface Editable {
  readonly edited?: readonly string[] | undefined;
  readonly assumptions?: readonly Assumption[] | undefined;
}

/** Where a field of an item comes from. */
export function originOf({ edited = [], assumptions = [] }: Editable, field: string): Origin {
  const assumed = assumptions.filter((one) => one.field === field);
  if (edited.includes(field) || (assumed.length > 0 && assumed.every(({ confirmed }) => confirmed)))
    return 'edited';
  return assumed.length > 0 ? 'assumed' : 'stated';
}

/** The item with a field marked as a person's; what was assumed of it is settled with the value that it has now. */
export function withEdited<Item extends Editable>(item: Item, field: string, value?: string): Item {
  const { edited = [], assumptions } = item;
  const settled =
    value === undefined
      ? assumptions
      : assumptions?.map((one) =>
          one.field === field ? { ...one, value: value.slice(0, 120) || '—', confirmed: true } : one,
        );
  return {
    ...item,
    edited: edited.includes(field) ? edited : [...edited, field],
    ...(settled === undefined ? {} : { assumptions: settled }),
  };
}
