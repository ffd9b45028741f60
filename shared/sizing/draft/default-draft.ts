import type { Settings } from '../../domain/settings.ts';
import type { TicketDraft } from './ticket-draft.ts';

/** Distances a manager starts from: tight for a plain fund, about double for a leveraged one, which moves more. */
const plain = { stop: 0.06, targets: [0.1, 0.15], horizonSessions: 42 } as const;
const leveraged = { stop: 0.12, targets: [0.2, 0.4], horizonSessions: 21 } as const;

/**
 * The draft of a symbol without a ticket: a long at the last close with the account, risk and caps last used.
 * @param leverageMultiple L of the instrument; null when unknown
 */
export function defaultDraft(
  settings: Pick<Settings, 'accountCents' | 'risk' | 'caps'>,
  leverageMultiple: number | null,
): TicketDraft {
  const start = Math.abs(leverageMultiple ?? 1) > 1 ? leveraged : plain;
  return {
    side: 'long',
    accountDollars: settings.accountCents / 100,
    risk: settings.risk,
    entry: { kind: 'lastClose' },
    stop: { kind: 'fraction', fraction: start.stop },
    pinnedStop: null,
    targets: [
      { kind: 'fraction', fraction: start.targets[0] },
      { kind: 'fraction', fraction: start.targets[1] },
    ],
    horizonSessions: start.horizonSessions,
    caps: settings.caps,
    note: '',
  };
}
