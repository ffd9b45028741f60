import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { useDesk } from '#renderer/state/store.ts';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import { useBlotter } from '../tickets/use-blotter.ts';
import { LinkBadge } from './link-badge.tsx';
import { toldLink } from './tab-name.ts';

/** The name of a panel on its tab, with the letter of its link group. */
export function TabLabel({ panel }: { readonly panel: Panel }) {
  const group = useDesk((state) => toldLink(selectLayout(state), panel));
  return (
    <span className="tab-label">
      {panelNames[panel]}
      {panel === 'tickets' ? <LiveTickets /> : null}
      <LinkBadge group={group} />
    </span>
  );
}

function LiveTickets() {
  const { blotter } = useBlotter();
  const live = blotter?.tickets.filter(({ state }) => state === 'open' || state === 'planned').length ?? 0;
  if (live === 0) return null;
  return <span className="tab-count" data-count={live} />;
}
