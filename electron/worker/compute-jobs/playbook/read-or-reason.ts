import { RequestError } from '#shared/ipc/errors.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';

/** What `work` answers, or the sentence of why a series cannot be read: not there, not on that basis, damaged. */
export function readOrReason<Value>(work: () => Value): Value | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof BlockDamaged) return error.message;
    if (error instanceof RequestError && (error.code === 'not-found' || error.code === 'not-computable'))
      return error.message;
    throw error;
  }
}
