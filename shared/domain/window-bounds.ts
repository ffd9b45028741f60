import { z } from 'zod';

const place = z.int().min(-100_000).max(100_000);
const length = z.int().min(1).max(100_000);

/** Where a window stands, in the system's screen coordinates. */
export const windowBoundsSchema = z.strictObject({ x: place, y: place, width: length, height: length });
export type WindowBounds = z.infer<typeof windowBoundsSchema>;

/** How a window stands on its screen, and how far its page is zoomed in: 1 is as designed. */
export const windowStateSchema = z.strictObject({
  bounds: windowBoundsSchema,
  maximised: z.boolean(),
  fullScreen: z.boolean(),
  zoomFactor: z.number().min(0.1).max(10),
});
export type WindowState = z.infer<typeof windowStateSchema>;
