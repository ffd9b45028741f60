import { useQuery } from '#renderer/api/use-query.ts';
import { SeriesUnlisted } from '#renderer/components/surface/series-unlisted.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { chooseLegs } from './choose-legs.ts';
import { PairsScreen } from './pairs-screen.tsx';
import { usePairIdea } from './use-pair-idea.ts';

/** The screen that holds one symbol long against another short: what both earned, where the ratio stands, what a stop loses. */
export function PairsView() {
  const asOf = useDesk(selectAsOf);
  const idea = usePairIdea();
  const series = useQuery('series.list', { asOf });
  if (series.value === null) {
    if (series.status === 'loading') return <div className="pairs" aria-busy="true" />;
    return (
      <SeriesUnlisted message={series.status === 'failed' ? series.message : ''} onAgain={series.reload} />
    );
  }
  const prices = series.value.filter(({ provenance }) => provenance.kind === 'price');
  const legs = chooseLegs(prices, idea);
  if (legs === null)
    return (
      <StatePanel
        icon="pairs"
        title="A pair needs two series of prices"
        message={`This workspace has ${prices.length === 0 ? 'none' : 'one'}${asOf === null ? '' : ' so early'}. Import another, such as IWM or SPY.`}
      >
        <button type="button" className="button button-primary" onClick={() => runCommand('import.file')}>
          Import prices
        </button>
      </StatePanel>
    );
  return (
    <PairsScreen
      idea={idea}
      legs={legs}
      symbols={prices.map(({ provenance }) => provenance.symbol)}
      asOf={asOf}
    />
  );
}
