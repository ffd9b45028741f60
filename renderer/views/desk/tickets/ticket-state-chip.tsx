import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';

const words: Record<TicketRow['state'], string> = {
  planned: '○ Planned',
  open: '● Open',
  closed: '✓ Closed',
  cancelled: '– Cancelled',
};

/** The state of a ticket as a mark and a word. */
export function TicketStateChip({ state }: { readonly state: TicketRow['state'] }) {
  return <span className={`ticket-chip ticket-chip-${state}`}>{words[state]}</span>;
}
