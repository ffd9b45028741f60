import type { Settings } from '#shared/domain/settings.ts';
import { defaultSettings, settingsSchema } from '#shared/domain/settings.ts';
import type { Threads } from './threads.ts';

/** What was saved: a field that no longer fits its schema falls back to its default, the others stay. */
export async function readSettings(threads: Pick<Threads, 'store'>): Promise<Settings> {
  return toSettings(await threads.store('settings.read', {}));
}

/** @param saved fields of this version of the app or of another one */
export function toSettings(saved: Readonly<Record<string, unknown>>): Settings {
  const valid = Object.entries(saved).filter(
    ([name, value]) => settingsSchema.shape[name as keyof Settings]?.safeParse(value).success,
  );
  return { ...defaultSettings, ...Object.fromEntries(valid) };
}
