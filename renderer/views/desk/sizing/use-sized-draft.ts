import { useEffect, useState } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { defaultDraft } from '#renderer/state/ticket/default-draft.ts';
import { draftFromTicket } from '#renderer/state/ticket/draft-from-ticket.ts';
import type { SizedDraft } from '#renderer/state/ticket/size-draft.ts';
import type { TicketDraft } from '#renderer/state/ticket/ticket-draft.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import { sizeOnce } from './size-once.ts';

export interface DraftOnDesk {
  readonly symbol: string;
  readonly draft: TicketDraft;
  readonly context: SizingContext;
  readonly sized: SizedDraft;
}

export type SizedDraftState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly reload: () => void }
  | ({ readonly status: 'ready' } & DraftOnDesk);

const fallbackHorizon = 21;

function usableHorizon(horizon: number | undefined): number {
  return horizon !== undefined && Number.isInteger(horizon) && horizon >= 1 && horizon <= 750
    ? horizon
    : fallbackHorizon;
}

/** The draft of a symbol with its size, opened from the saved ticket or from the settings when there is none yet. */
export function useSizedDraft(symbol: string): SizedDraftState {
  const draft = useDesk((state) => state.drafts[symbol]);
  const ticket = useDesk((state) => state.tickets[symbol]);
  const settings = useDesk(selectSettings);
  const openDraft = useDesk((state) => state.openDraft);
  const horizonSessions = usableHorizon(draft?.horizonSessions ?? ticket?.horizonSessions);
  const query = useQuery('sizing.context', { symbol, asOf: null, horizonSessions });

  // A new horizon asks for its own gap history; until it is there, the last answer for the symbol stands.
  const [last, setLast] = useState<SizingContext | null>(null);
  if (query.value !== null && query.value !== last) setLast(query.value);
  const context = query.value ?? (last?.provenance.symbol === symbol ? last : null);

  useEffect(() => {
    if (draft !== undefined || context === null) return;
    openDraft(symbol, ticket ? draftFromTicket(ticket) : defaultDraft(settings, context.leverageMultiple));
  }, [draft, ticket, settings, context, symbol, openDraft]);

  if (query.status === 'failed' && query.value === null) {
    return { status: 'failed', message: query.message, reload: query.reload };
  }
  if (context === null || draft === undefined) return { status: 'loading' };
  return { status: 'ready', symbol, draft, context, sized: sizeOnce(draft, context) };
}
