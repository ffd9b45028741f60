import { useEffect } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';
import type { SizedDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import { sizeOnce } from './size-once.ts';

export interface DraftOnDesk {
  readonly symbol: string;
  readonly draft: TicketDraft;
  readonly context: SizingContext;
  readonly sized: SizedDraft;
  /** True for the moment in which history of after the as-of date is being replaced; it must not be used. */
  readonly withheld: boolean;
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
  const asOf = useDesk(selectAsOf);
  const query = useQuery('sizing.context', { symbol, asOf, horizonSessions });

  // A new horizon or as-of date asks for its own history; until it is there, the last answer for the symbol stands.
  const answer = useLastAnswer(query);
  const context = answer?.provenance.symbol === symbol ? answer : null;

  useEffect(() => {
    if (draft !== undefined || context === null) return;
    openDraft(symbol, ticket ? draftFromTicket(ticket) : defaultDraft(settings, context.leverageMultiple));
  }, [draft, ticket, settings, context, symbol, openDraft]);

  if (query.status === 'failed' && query.value === null) {
    return { status: 'failed', message: query.message, reload: query.reload };
  }
  if (context === null || draft === undefined) return { status: 'loading' };
  const withheld = !isWithin(context.provenance.lastDate, asOf);
  return { status: 'ready', symbol, draft, context, sized: sizeOnce(draft, context), withheld };
}
