import { z } from 'zod';
import { panels } from '../domain/panel.ts';
import { windowBoundsSchema } from '../domain/window-bounds.ts';

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

/** The screens in use, such as `1920×1080 + 2560×1440`, the same for the same set of screens. */
export const displaySetSchema = z.object({ displays: z.string() });
