import type { KeptTicketDraft } from '#shared/domain/ticket-draft.ts';
import { findDraftProblems } from '#shared/sizing/draft/draft-problems.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';

/** The drafts that can be brought back after a restart: all but those with a field that holds no usable value yet. */
export function keepableDrafts(
  drafts: Readonly<Record<string, TicketDraft>>,
): Readonly<Record<string, KeptTicketDraft>> {
  const usable = Object.entries(drafts).filter(
    ([, draft]) => Object.keys(findDraftProblems(draft)).length === 0,
  );
  return Object.fromEntries(usable) as Record<string, KeptTicketDraft>;
}
