import { useEffect, useState } from 'react';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { newestAlert } from '#shared/domain/unread-alerts.ts';
import type { Alert } from '#shared/ipc/alert-schemas.ts';
import { changeMonitor } from '../change-monitor.ts';

const shownMs = 1_000;

/**
 * Marks the alerts of the log as seen once they have stood before somebody for a moment; under an as-of date nothing is marked.
 * @returns the newest alert that had been seen when the log was opened: those after it are shown as new
 */
export function useSeenAlerts(alerts: readonly Alert[]): number {
  const { seenAlert } = useDesk(selectSettings).monitor;
  const asOf = useDesk(selectAsOf);
  const [seenBefore] = useState(seenAlert);
  const newest = newestAlert(alerts, seenAlert);
  useEffect(() => {
    if (asOf !== null || newest <= seenAlert) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible')
        timer = setTimeout(() => changeMonitor({ seenAlert: newest }), shownMs);
    };
    wait();
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wait);
    };
  }, [asOf, newest, seenAlert]);
  return seenBefore;
}
