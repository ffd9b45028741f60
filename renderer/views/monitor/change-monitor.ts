import { deskStore } from '#renderer/state/store.ts';
import type { MonitorIdea } from '#shared/domain/monitor-idea.ts';

/** Changes what the Monitor screen looks at. */
export function changeMonitor(change: Partial<MonitorIdea>): void {
  const { settings, changeSettings } = deskStore.getState();
  if (settings !== null) changeSettings({ monitor: { ...settings.monitor, ...change } });
}
