import type { Settings } from '#shared/domain/settings.ts';

/** The fields of `after` that are not the same value or object as in `before`. */
export function settingsDifference(before: Settings, after: Settings): Partial<Settings> {
  const changed = Object.entries(after).filter(([name, value]) => before[name as keyof Settings] !== value);
  return Object.fromEntries(changed) as Partial<Settings>;
}
