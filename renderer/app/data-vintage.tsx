import { selectSettings, selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { useProvenance } from './use-provenance.ts';

const bases = { raw: 'as traded', split: 'split-adjusted', total: 'total return' } as const;

/** Where the numbers on the desk come from: source, basis and last day. */
export function DataVintage() {
  const symbol = useDesk(selectSymbol);
  const { screen } = useDesk(selectSettings);
  const provenance = useProvenance(symbol);
  if (provenance === null || screen !== 'desk') return null;
  const basis = provenance.kind === 'price' ? `${bases[provenance.basis]}, ` : '';
  return (
    <span className={`data-vintage ${provenance.withheld ? 'withheld' : ''}`}>
      {provenance.symbol}: {provenance.simulated ? 'simulated sample' : provenance.source}, {basis}to{' '}
      {formatDate(provenance.lastDate)}
    </span>
  );
}
