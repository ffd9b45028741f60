import { z } from 'zod';
import { commandIds } from '../domain/commands.ts';
import { panels } from '../domain/panel.ts';
import { windowBoundsSchema, windowStateSchema } from '../domain/window-bounds.ts';

/** A panel in a window of its own; null bounds leave the place to the system. */
export const panelWindowSchema = z.strictObject({
  panel: z.enum(panels),
  bounds: windowBoundsSchema.nullable(),
});
export type PanelWindow = z.infer<typeof panelWindowSchema>;

/** All the panels that stand in windows of their own; any other such window is closed. */
export const windowArrangementSchema = z.strictObject({
  windows: z.array(panelWindowSchema).max(panels.length),
});

/** A command for the main window, from the window of a panel that cannot answer it. */
export const passedCommandSchema = z.strictObject({ command: z.enum(commandIds) });

/** The screens in use, such as `1920×1080 + 2560×1440`, the same for the same set of screens. */
export const displaySetSchema = z.object({ displays: z.string() });

/** Presents the main window, filling its screen and zoomed in; or takes it back to how it stood before. */
export const windowPresentSchema = z.discriminatedUnion('present', [
  z.strictObject({ present: z.literal(true) }),
  z.strictObject({ present: z.literal(false), before: windowStateSchema.nullable() }),
]);
/** How it stood when it was asked; null where there is no window. */
export const windowPresentedSchema = z.object({ before: windowStateSchema.nullable() });

/** Whether there is to be a window for those who watch; nothing asks how it is. */
export const audienceRequestSchema = z.strictObject({ open: z.boolean().nullable() });
export const audienceStateSchema = z.object({ open: z.boolean() });
