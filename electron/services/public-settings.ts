import { z } from 'zod';
import { settingsSchema } from '#shared/domain/settings.ts';

/** The saved settings that are switches or choices from a list; whatever can hold an amount, a name or a symbol is left out. */
export function publicSettings(saved: Readonly<Record<string, unknown>>): Record<string, string | boolean> {
  return Object.fromEntries(
    Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
      const isChoice = schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean;
      const value = isChoice ? schema.safeParse(saved[name]).data : undefined;
      return typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [];
    }),
  );
}
