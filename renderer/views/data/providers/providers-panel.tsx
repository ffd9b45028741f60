import { useQuery } from '#renderer/api/use-query.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { LoadSeries } from './load-series.tsx';
import { ProviderCard } from './provider-card.tsx';
import { RefreshSchedule } from './refresh-schedule.tsx';

/** Where series come from over the network, and the keys that some of them want. */
export function ProvidersPanel() {
  const providers = useQuery('provider.list', {});
  if (providers.value === null) {
    if (providers.status !== 'failed') {
      return <div className="series-loading" role="status" aria-label="Reading the providers" />;
    }
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title="The providers could not be listed"
        message={providers.message}
      >
        <button type="button" className="button" onClick={providers.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  return (
    <div className="providers">
      <RefreshSchedule />
      <LoadSeries />
      {providers.value.map((provider) => (
        <ProviderCard key={provider.id} provider={provider} onChanged={providers.reload} />
      ))}
    </div>
  );
}
