import { defaultSettings, settingsSchema } from '#shared/domain/settings.ts';
import type { Settings } from '#shared/domain/settings.ts';
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

/** What was saved, field by field: one that no longer fits its schema falls back to its default, the others stay. */
export const readSettings: JobOf<'settings.read'> = (context) => {
  const saved = readSetting(context.user(), key);
  const fields = typeof saved === 'object' && saved !== null ? Object.entries(saved) : [];
  const valid = fields.filter(([name, value]) => {
    const schema = settingsSchema.shape[name as keyof Settings];
    return schema?.safeParse(value).success;
  });
  return { ...defaultSettings, ...Object.fromEntries(valid) };
};

export const writeSettings: JobOf<'settings.write'> = (context, patch, control) => {
  const settings = { ...readSettings(context, {}, control), ...patch } as Settings;
  writeSetting(context.user(), key, settings);
  return settings;
};
