import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { SeriesRefresh } from '../refresh/series-refresh.tsx';
import { DetailActions } from './detail-actions.tsx';
import { DetailFacts } from './detail-facts.tsx';
import { GapList } from './gap-list.tsx';
import { IssueList } from './issue-list.tsx';
import { SplitList } from './split-list.tsx';

interface SeriesDetailProps {
  readonly row: SeriesQuality;
  readonly withheld: boolean;
}

/** All that is known of one series: what is wrong with it and what to do, where it comes from, what is missing. */
export function SeriesDetail({ row, withheld }: SeriesDetailProps) {
  const { provenance } = row;
  return (
    <aside
      className={`series-detail ${withheld ? 'withheld' : ''}`}
      aria-label={`Details of ${provenance.symbol}`}
      aria-busy={withheld}
      tabIndex={0}
    >
      <header className="series-detail-header">
        <h2>{provenance.symbol}</h2>
        {provenance.simulated ? <SimulatedBadge short /> : null}
        {provenance.name === provenance.symbol ? null : <p className="muted">{provenance.name}</p>}
      </header>
      <DetailActions row={row} />
      <SeriesRefresh symbol={provenance.symbol} />
      <IssueList row={row} />
      <DetailFacts row={row} />
      <SplitList provenance={provenance} />
      <GapList row={row} />
    </aside>
  );
}
