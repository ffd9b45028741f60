import { z } from 'zod';
import { commandIds } from '../domain/commands.ts';
import { raisedAlertsSchema } from './alert-schemas.ts';
import { jobIdSchema, offeredFileSchema } from './import-schemas.ts';
import { refreshProgressSchema } from './refresh-schemas.ts';

/** What main pushes to a window, beside the answers it gives. */
export const events = {
  'job.progress': z.object({ jobId: jobIdSchema, stage: z.string(), fraction: z.number().min(0).max(1) }),
  'refresh.progress': refreshProgressSchema,
  'data.changed': z.object({ symbols: z.array(z.string()) }),
  'worker.state': z.object({ state: z.enum(['restarted', 'failed']), message: z.string() }),
  'command.run': z.object({ command: z.enum(commandIds) }),
  'import.offered': z.object({ files: z.array(offeredFileSchema) }),
  'alert.raised': raisedAlertsSchema,
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export const eventNames: ReadonlySet<string> = new Set(Object.keys(events));
