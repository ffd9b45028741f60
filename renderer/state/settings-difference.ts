import type { Settings } from '#shared/domain/settings.ts';

/** The fields of `after` whose value differs from that in `before`. */
export function settingsDifference(before: Settings, after: Settings): Partial<Settings> {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(before[name as keyof Settings]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<Settings>;
}
