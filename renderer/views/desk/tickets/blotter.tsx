import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { BlotterRow } from './blotter-row.tsx';
import { heatDerivation } from './heat-derivation.ts';
import { PlanHistory } from './plan-history.tsx';
import { useBlotter } from './use-blotter.ts';

const groups: readonly { readonly name: string; readonly states: readonly TicketRow['state'][] }[] = [
  { name: 'Open', states: ['open'] },
  { name: 'Planned', states: ['planned'] },
  { name: 'Closed and cancelled', states: ['closed', 'cancelled'] },
];

/** Every ticket by state, with the heat of the open ones on top. */
export function Blotter({ onChoose }: { onChoose(symbol: string): void }) {
  const { blotter, message, withheld, reload } = useBlotter();
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  if (blotter === null && message !== null) {
    return (
      <StatePanel tone="problem" icon="problem" title="The tickets could not be read" message={message}>
        <button type="button" className="button" onClick={reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (blotter === null)
    return <div className="sizing-skeleton" role="status" aria-label="Reading the tickets" />;
  if (blotter.tickets.length === 0) {
    return (
      <StatePanel
        icon="empty"
        title="No tickets yet"
        message="Save a ticket on the Size tab: it stands here from plan to close."
      />
    );
  }
  const open = blotter.tickets.filter(({ state }) => state === 'open').length;
  return (
    <div className={`blotter ${withheld ? 'withheld' : ''}`} aria-busy={withheld}>
      <dl className="blotter-heat">
        <div>
          <dt>Portfolio heat</dt>
          <dd>
            <span data-testid="portfolio-heat">{mask.dollars(blotter.openRiskCents / 100, 0)}</span>{' '}
            <Definition term="Portfolio heat">
              <DerivationDetails derivation={heatDerivation(blotter, asOf, mask)} />
            </Definition>
          </dd>
        </div>
        <div>
          <dt>Open tickets</dt>
          <dd data-answers="in the heat">{formatNumber(open, 0)}</dd>
        </div>
      </dl>
      {groups.map(({ name, states }) => {
        const tickets = blotter.tickets.filter(({ state }) => states.includes(state));
        if (tickets.length === 0) return null;
        return (
          <section key={name} aria-label={name}>
            <h2 className="blotter-group">{name}</h2>
            <ul>
              {tickets.map((ticket) => (
                <li key={ticket.id}>
                  <BlotterRow ticket={ticket} onChoose={onChoose} />
                  <PlanHistory ticket={ticket} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className="section-note blotter-note">
        Your own record. Nothing is sent to a broker, and nothing here is advice.
      </p>
    </div>
  );
}
