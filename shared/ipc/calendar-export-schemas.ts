import { z } from 'zod';
import { asOfSchema } from './schemas.ts';
import { maskedSchema } from './table-schemas.ts';

export const calendarExportSchema = z.strictObject({
  token: z.string().min(1).max(64),
  asOf: asOfSchema,
  masked: maskedSchema,
});
export const calendarExportedSchema = z.object({
  fileName: z.string(),
  bytes: z.int(),
  events: z.int(),
  masked: z.boolean(),
});
