import { z } from 'zod';
import { type Settings, settingsSchema } from '#shared/domain/settings.ts';

/** The settings that are switches or choices from a list; whatever can hold an amount, a name or a symbol is left out. */
export function publicSettings(settings: Settings): Record<string, string | boolean> {
  return Object.fromEntries(
    Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
      const isChoice = schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean;
      const value = settings[name as keyof Settings];
      return isChoice && (typeof value === 'string' || typeof value === 'boolean') ? [[name, value]] : [];
    }),
  );
}
