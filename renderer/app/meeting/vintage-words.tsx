import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { useVintage } from './use-vintage.ts';

/** As of when, from where: what stands under everything that is shown to others. */
export function VintageWords() {
  const asOf = useDesk(selectAsOf);
  const { to, sources, simulated } = useVintage();
  const named = [...sources, ...(simulated ? ['simulated sample'] : [])];
  return (
    <>
      <span>
        <span className="muted">As of </span>
        <strong data-testid="as-of-stamp">
          {asOf === null ? (to === null ? 'n/a' : formatDate(to)) : formatDate(asOf)}
        </strong>
      </span>
      <span>
        <span className="muted">Source </span>
        <strong data-testid="source-stamp">{named.length === 0 ? 'n/a' : named.join(', ')}</strong>
      </span>
    </>
  );
}
