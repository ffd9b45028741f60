import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Askable } from '#renderer/components/figures/askable.tsx';
import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { inR, shareCount, signedCents } from './signed-cents.ts';
import { ticketHow } from './ticket-how.ts';

/** What a filled ticket has made and may still lose. */
export function TicketMoney({ ticket }: { readonly ticket: TicketRow }) {
  const { realisedCents, realisedR, initialRiskCents, unrealisedCents, averageCost, openRiskCents } = ticket;
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  const isOpen = ticket.state === 'open';
  return (
    <dl className="ticket-money">
      {isOpen && averageCost.value !== null ? (
        <div>
          <dt>Held</dt>
          <dd>
            <Askable of={ticket.symbol} how={() => ticketHow(ticket, 'sharesHeld', asOf, mask)}>
              {shareCount(ticket.quantity, mask)} at {formatPrice(averageCost.value)}
            </Askable>
          </dd>
        </div>
      ) : null}
      {isOpen ? (
        <>
          <div>
            <dt>Open</dt>
            <dd>
              {unrealisedCents.value === null ? (
                <Unknown reason={unrealisedCents.reason} />
              ) : (
                <Askable of={ticket.symbol} how={() => ticketHow(ticket, 'openProfit', asOf, mask)}>
                  <span data-testid="unrealised">{signedCents(unrealisedCents.value, mask)}</span>
                </Askable>
              )}
            </dd>
          </div>
          <div>
            <dt>At risk</dt>
            <dd>
              <Askable of={ticket.symbol} how={() => ticketHow(ticket, 'openRisk', asOf, mask)}>
                <span data-testid="open-risk">{mask.dollars(openRiskCents / 100, 2)}</span>
              </Askable>
            </dd>
          </div>
        </>
      ) : null}
      {isOpen && ticket.fills.length === ticket.lots.length ? null : (
        <div>
          <dt>Realised</dt>
          <dd>
            <span data-testid="realised">{signedCents(realisedCents, mask)}</span>{' '}
            <span data-testid="realised-r">
              {realisedR.value === null ? <Unknown reason={realisedR.reason} /> : inR(realisedR)}
            </span>{' '}
            <Definition term="Realised R">
              <DerivationDetails
                derivation={{
                  definition: 'realisedR',
                  inputs: [
                    ['Profit after costs', signedCents(realisedCents, mask)],
                    ['Fees', mask.dollars(ticket.feesCents / 100)],
                    [
                      'Initial risk',
                      initialRiskCents.value === null
                        ? initialRiskCents.reason
                        : mask.dollars(initialRiskCents.value / 100),
                    ],
                    ['Lots', 'first in, first out'],
                  ],
                  basis: null,
                  from: ticket.openedOn,
                  to: ticket.closedOn,
                  n: ticket.fills.length,
                  source: 'typed fills',
                  asOf,
                  ageSessions: null,
                  other: { name: 'By average cost', value: signedCents(ticket.realisedAtAverageCents, mask) },
                }}
              />
            </Definition>
          </dd>
        </div>
      )}
    </dl>
  );
}
