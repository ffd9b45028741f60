import { describe, expect, it } from 'vitest';
import { ticketSchema } from '#shared/domain/ticket.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { draftFromTicket } from '#shared/sizing/draft/draft-from-ticket.ts';
import { samePlan } from '#renderer/state/ticket/same-plan.ts';
import { sizeDraft } from '#shared/sizing/draft/size-draft.ts';
import { ticketFromDraft } from '#renderer/state/ticket/ticket-from-draft.ts';
import type { StopChoice, TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { sizingContext } from './sizing-context.ts';

const context = sizingContext();
const settings = { accountCents: 25_000_050, risk: { kind: 'dollars', value: 900 }, caps: {} } as const;

function ticketOf(draft: TicketDraft, history = context) {
  const ticket = ticketFromDraft(draft, sizeDraft(draft, history), history.provenance);
  if (ticket === null) throw new Error('the draft gives no ticket');
  return ticket;
}

describe('a draft saved as a ticket and opened again', () => {
  it.each<StopChoice>([
    { kind: 'fraction', fraction: 0.08 },
    { kind: 'price', price: 36.1 },
    { kind: 'averageTrueRange', multiple: 1.5 },
    { kind: 'swing', sessions: 30 },
  ])('is the same plan with its stop stated as $kind, and passes the schema', (stop) => {
    const draft = { ...defaultDraft(settings, 3), stop, note: 'a thought', caps: { weightFraction: 0.1 } };
    const ticket = ticketOf(draft);
    expect(() => ticketSchema.parse(ticket)).not.toThrow();
    expect(samePlan(ticketOf(draftFromTicket(ticket)), ticket)).toBe(true);
  });

  it('keeps its prices when the market has moved since', () => {
    const draft = { ...defaultDraft(settings, 3), stop: { kind: 'averageTrueRange', multiple: 2 } as const };
    const ticket = ticketOf(draft);
    const later = sizingContext({ close: 43, averageTrueRange14: { value: 3 } });
    const reopened = ticketOf(draftFromTicket(ticket), later);
    expect(samePlan(reopened, ticket)).toBe(true);
  });

  it('differs once a field changes, but not because it was planned on another day', () => {
    const ticket = ticketOf(defaultDraft(settings, 3));
    expect(samePlan({ ...ticket, plannedOn: '2025-12-19' }, ticket)).toBe(true);
    expect(samePlan({ ...ticket, stop: 35.19 }, ticket)).toBe(false);
    expect(samePlan({ ...ticket, caps: { heatDollars: 1 } }, ticket)).toBe(false);
  });

  it('is no ticket while a field cannot be used', () => {
    const draft = { ...defaultDraft(settings, 3), accountDollars: Number.NaN };
    expect(ticketFromDraft(draft, sizeDraft(draft, context), context.provenance)).toBeNull();
  });
});
