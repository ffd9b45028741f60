import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/**
 * The value, when it has the documented shape.
 * @throws Refusal `malformed`, naming the first field at fault
 */
export function checkShape<Shape extends z.ZodType>(schema: Shape, value: unknown): z.output<Shape> {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const place =
    issue && issue.path.length > 0 ? ` at "${issue.path.map(String).join('.').slice(0, 80)}"` : '';
  throw new Refusal('malformed', `the answer has not the documented shape${place}`);
}
