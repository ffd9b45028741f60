import type { Trigger } from '#shared/domain/trigger.ts';

/** What a trigger is for, in the words of the desk. */
export const roleNames: Readonly<Record<Trigger['role'], string>> = {
  enter: 'Enter',
  exit: 'Exit',
  stopSignal: 'Stop signal',
  watch: 'Watch',
};
