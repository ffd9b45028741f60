import { z } from 'zod';
import { commandIds } from '../domain/commands.ts';
import { screens } from '../domain/screen.ts';
import { settingsSchema } from '../domain/settings.ts';

/** What the menu shows of the window: its keys, and the commands that nothing on its screen answers. */
export const menuStateSchema = z.strictObject({
  screen: z.enum(screens),
  keys: settingsSchema.shape.keys,
  unavailable: z.array(z.enum(commandIds)),
});
export type MenuState = z.infer<typeof menuStateSchema>;
