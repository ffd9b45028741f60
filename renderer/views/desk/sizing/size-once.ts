import { sizeDraft, type SizedDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';

interface Sized {
  readonly draft: TicketDraft;
  readonly context: SizingContext;
  readonly sized: SizedDraft;
}

let last: Sized | null = null;

/** What was sized last: the ticket on the desk. */
export const lastSized = (): Sized | null => last;

/** The size of a draft, computed once for the panel and the chart's lines that show it in the same frame. */
export function sizeOnce(draft: TicketDraft, context: SizingContext): SizedDraft {
  if (last?.draft !== draft || last.context !== context) {
    last = { draft, context, sized: sizeDraft(draft, context) };
  }
  return last.sized;
}
