import { lazy, Suspense } from 'react';

const Later = lazy(async () => ({
  default: (await import('#renderer/views/monitor/alerts-panel.tsx')).AlertsPanel,
}));

/** The log of alerts, loaded when its panel is first shown. */
export function AlertsPanel() {
  return (
    <Suspense>
      <Later />
    </Suspense>
  );
}
