import { useQuery } from '#renderer/api/use-query.ts';
import { SeriesUnlisted } from '#renderer/components/surface/series-unlisted.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { choosePair } from './idea/choose-pair.ts';
import { useIdea } from './idea/use-idea.ts';
import { PairScreen } from './pair-screen.tsx';
import { PairBar } from './range/pair-bar.tsx';

const importButton = (
  <button type="button" className="button button-primary" onClick={() => runCommand('import.file')}>
    Import prices
  </button>
);

/** The screen that says what a leveraged fund earned against its index, why, and what to expect of it. */
export function LeverageView() {
  const asOf = useDesk(selectAsOf);
  const wanted = { fund: useIdea('fund'), index: useIdea('index') };
  const series = useQuery('series.list', { asOf });
  if (series.value === null) {
    if (series.status === 'loading') return <div className="leverage" aria-busy="true" />;
    return (
      <SeriesUnlisted message={series.status === 'failed' ? series.message : ''} onAgain={series.reload} />
    );
  }
  const prices = series.value.filter(({ provenance }) => provenance.kind === 'price');
  const symbols = prices.map(({ provenance }) => provenance.symbol);
  const choice = choosePair(symbols, wanted);
  if (choice.pair !== null) {
    const { fund, index } = choice.pair;
    return <PairScreen key={`${fund} ${index}`} pair={choice.pair} choice={choice} symbols={symbols} />;
  }
  const { instrument } = choice;
  return (
    <div className="leverage">
      {instrument === null ? (
        <StatePanel
          icon="leverage"
          title="No leveraged fund here"
          message="Import the prices of a leveraged or inverse fund, such as TNA or TZA, and of its index, such as IWM."
        >
          {importButton}
        </StatePanel>
      ) : (
        <>
          <PairBar choice={choice} range={null} firstDay={0} lastDay={0} />
          <StatePanel
            icon="leverage"
            title={`What ${instrument.symbol} multiplies is missing`}
            message={`${instrument.name} is held against ${instrument.underlying.join(' or ')}, of which this workspace has no prices${asOf === null ? '' : ' so early'}.`}
          >
            {importButton}
          </StatePanel>
        </>
      )}
    </div>
  );
}
