import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { StoreContext } from './store-context.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;
const key = 'desk';

/** What was saved, field by field, by this version of the app or another one: whoever uses it checks it. */
export const readSettings: JobOf<'settings.read'> = (context) => {
  const saved = readSetting(context.user(), key);
  return typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
};

/** Changes some fields; the others stay as they were saved, also those that only another version knows. */
export const writeSettings: JobOf<'settings.write'> = (context, patch, control) => {
  const saved = { ...readSettings(context, {}, control), ...patch };
  writeSetting(context.user(), key, saved);
  return saved;
};
