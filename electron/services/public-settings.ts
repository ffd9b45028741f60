import { type Settings, settingsSchema } from '#shared/domain/settings.ts';

// What a name, a note or a symbol could be: a field that takes any of them may hold something private.
const words = ['Any words', 'name', 'ABC'];

/** The settings that are switches, dates or choices from a list; whatever can hold an amount, a name or a symbol is left out. */
export function publicSettings(settings: Settings): Record<string, string | boolean> {
  return Object.fromEntries(
    Object.entries(settingsSchema.shape).flatMap(([name, schema]): [string, string | boolean][] => {
      const value = settings[name as keyof Settings];
      if (typeof value === 'boolean') return [[name, value]];
      const takesWords = words.some((word) => schema.safeParse(word).success);
      return typeof value === 'string' && !takesWords ? [[name, value]] : [];
    }),
  );
}
