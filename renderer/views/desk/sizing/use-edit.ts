import { useDesk } from '#renderer/state/store.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';

/** Changes the draft of a symbol. */
export function useEdit(symbol: string): (change: Partial<TicketDraft>) => void {
  const editDraft = useDesk((state) => state.editDraft);
  return (change) => editDraft(symbol, change);
}
