import type { StopRule, Ticket } from '#shared/domain/ticket.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import type { SizingCaps } from '#shared/sizing/sizing-types.ts';
import type { SizedDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';

function stopRule({ stop }: TicketDraft): StopRule {
  return stop.kind === 'price' ? { kind: 'price' } : stop;
}

/** Only the caps that are set, so that two equal tickets are equal objects. */
function setCaps(caps: SizingCaps): SizingCaps {
  return Object.fromEntries(Object.entries(caps).filter(([, value]) => value !== undefined));
}

/** The ticket a draft stands for, or null while a field of it cannot be used. */
export function ticketFromDraft(
  draft: TicketDraft,
  sized: SizedDraft,
  provenance: Provenance,
): Ticket | null {
  if (sized.result === null || sized.entry === null || sized.stop === null) return null;
  return {
    symbol: provenance.symbol,
    side: draft.side,
    accountCents: Math.round(draft.accountDollars * 100),
    risk: draft.risk,
    // A ticket without a method is sized by the risk to its stop, as all were before there were others.
    ...(draft.method === undefined || draft.method.kind === 'riskToStop' ? {} : { method: draft.method }),
    entry: sized.entry,
    stop: sized.stop,
    stopRule: stopRule(draft),
    targets: sized.targets.filter((price) => price !== null),
    horizonSessions: draft.horizonSessions,
    caps: setCaps(draft.caps),
    note: draft.note,
    plannedOn: provenance.lastDate,
    simulated: provenance.simulated,
  };
}
