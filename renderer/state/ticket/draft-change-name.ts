import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';

const names: Readonly<Record<keyof TicketDraft, string>> = {
  side: 'side',
  accountDollars: 'account',
  risk: 'risk',
  method: 'sizing method',
  entry: 'entry',
  stop: 'stop',
  pinnedStop: 'stop',
  targets: 'targets',
  horizonSessions: 'horizon',
  caps: 'caps',
  note: 'note',
};

/** What a change of a draft is about: “stop of TNA”; of many fields it is the ticket. */
export function draftChangeName(symbol: string, change: Partial<TicketDraft>): string {
  const parts = [...new Set((Object.keys(change) as (keyof TicketDraft)[]).map((field) => names[field]))];
  return `${parts.length > 2 ? 'ticket' : parts.join(' and ')} of ${symbol}`;
}
