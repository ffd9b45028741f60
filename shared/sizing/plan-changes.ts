import type { Ticket } from '../domain/ticket.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatPercent } from '../format/format-percent.ts';
import { formatPrice } from '../format/format-price.ts';

/** What one plan says otherwise than the one before it, in words. */
export interface PlanChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** An amount or the user's own words. */
  readonly isPrivate: boolean;
}

interface Field {
  readonly field: string;
  readonly isPrivate?: boolean;
  text(plan: Ticket): string;
}

const words = (value: unknown): string => (value === undefined ? 'risk to the stop' : JSON.stringify(value));

const fields: readonly Field[] = [
  { field: 'Side', text: ({ side }) => side },
  { field: 'Entry', text: ({ entry }) => formatPrice(entry) },
  { field: 'Stop', text: ({ stop }) => formatPrice(stop) },
  { field: 'Stop rule', text: ({ stopRule }) => words(stopRule) },
  { field: 'Targets', text: ({ targets }) => targets.map(formatPrice).join(', ') || 'none' },
  { field: 'Horizon', text: ({ horizonSessions }) => `${formatNumber(horizonSessions, 0)} sessions` },
  { field: 'Method', text: ({ method }) => words(method) },
  { field: 'Planned on', text: ({ plannedOn }) => plannedOn },
  {
    field: 'Account',
    isPrivate: true,
    text: ({ accountCents }) => `$${formatNumber(accountCents / 100, 0)}`,
  },
  {
    field: 'Risk',
    isPrivate: true,
    text: ({ risk }) =>
      risk.kind === 'fraction' ? formatPercent(risk.value) : `$${formatNumber(risk.value, 0)}`,
  },
  { field: 'Caps', isPrivate: true, text: ({ caps }) => JSON.stringify(caps) },
  { field: 'Note', isPrivate: true, text: ({ note }) => note || 'none' },
];

/** The fields in which two plans of a ticket differ. */
export function planChanges(before: Ticket, after: Ticket): PlanChange[] {
  return fields.flatMap(({ field, isPrivate = false, text }) => {
    const [from, to] = [text(before), text(after)];
    return from === to ? [] : [{ field, from, to, isPrivate }];
  });
}
