import { z } from 'zod';
import { commandIds } from '../domain/commands.ts';
import { panels } from '../domain/panel.ts';
import { settingsPatchSchema } from '../domain/settings.ts';
import { windowBoundsSchema } from '../domain/window-bounds.ts';
import { raisedAlertsSchema } from './alert-schemas.ts';
import { jobIdSchema, offeredFileSchema } from './import-schemas.ts';
import { refreshProgressSchema } from './refresh-schemas.ts';
import { displaySetSchema } from './window-schemas.ts';

/** What main pushes to a window, beside the answers it gives. */
export const events = {
  'job.progress': z.object({ jobId: jobIdSchema, stage: z.string(), fraction: z.number().min(0).max(1) }),
  'refresh.progress': refreshProgressSchema,
  'data.changed': z.object({ symbols: z.array(z.string()) }),
  'drawings.changed': z.object({ symbol: z.string().nullable() }),
  'worker.state': z.object({ state: z.enum(['restarted', 'failed']), message: z.string() }),
  'command.run': z.object({ command: z.enum(commandIds) }),
  'import.offered': z.object({ files: z.array(offeredFileSchema) }),
  'alert.raised': raisedAlertsSchema,
  /** Told to every window but the one that changed them. */
  'settings.changed': z.object({ change: settingsPatchSchema }),
  /** Told to the main window: the window of those who watch has gone. */
  'audience.closed': z.object({}),
  /** Told to the main window, with the name of the set of screens that is there now. */
  'displays.changed': displaySetSchema,
  /** Told to the main window: what the user did with the window of a panel. */
  'panel.closed': z.object({ panel: z.enum(panels) }),
  'panel.moved': z.object({ panel: z.enum(panels), bounds: windowBoundsSchema }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export const eventNames: ReadonlySet<string> = new Set(Object.keys(events));
