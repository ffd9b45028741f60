import { type ComponentType, lazy } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { type Screen, screenNames } from '#shared/domain/screen.ts';

type Later = Exclude<Screen, 'desk'>;

const later = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

// Not part of what the first candles wait for.
const views: Readonly<Record<Later, ComponentType>> = {
  compare: later(async () => (await import('#renderer/views/compare/compare-view.tsx')).CompareView),
  leverage: later(async () => (await import('#renderer/views/leverage/leverage-view.tsx')).LeverageView),
  stops: later(async () => (await import('#renderer/views/stops/stops-view.tsx')).StopsView),
  pairs: later(async () => (await import('#renderer/views/pairs/pairs-view.tsx')).PairsView),
  playbook: later(async () => (await import('#renderer/views/playbook/playbook-view.tsx')).PlaybookView),
  monitor: later(async () => (await import('#renderer/views/monitor/monitor-view.tsx')).MonitorView),
  data: later(async () => (await import('#renderer/views/data/data-view.tsx')).DataView),
};

/** Any screen but the desk, loaded when it is first shown. */
export function LaterScreen({ screen }: { readonly screen: Later }) {
  const View = views[screen];
  return (
    <ErrorBoundary name={`The ${screenNames[screen]} screen`} key={screen}>
      <View />
    </ErrorBoundary>
  );
}
