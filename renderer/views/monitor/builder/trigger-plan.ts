import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';

/** What is typed about a trigger beside its condition. */
export interface TriggerPlan {
  readonly name: string;
  readonly role: Trigger['role'];
  readonly note: string;
  /** As typed; empty watches for ever. */
  readonly expiresOn: string;
}

export const planOf = (trigger: Partial<Trigger> | null): TriggerPlan => ({
  name: trigger?.name ?? '',
  role: trigger?.role ?? 'watch',
  note: trigger?.note ?? '',
  expiresOn: trigger?.expiresOn == null ? '' : formatDate(trigger.expiresOn),
});

/** Why the last day cannot be used; null when it can. */
export function expiryProblem(text: string): string | null {
  const read = readTypedDate(text, null);
  if (!read.ok) return read.problem;
  return read.date !== null && read.date < exchangeToday() ? 'This day has passed.' : null;
}

export function expiryOf(text: string): BusinessDate | null {
  const read = readTypedDate(text, null);
  return read.ok ? read.date : null;
}
