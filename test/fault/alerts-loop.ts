import { writeSync } from 'node:fs';
import { createComputeContext } from '#electron/worker/compute-jobs/compute-context.ts';
import { evaluateAlerts } from '#electron/worker/compute-jobs/triggers/evaluate-alerts.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import {
  markDelivered,
  pendingAlerts,
  readWatch,
  recordAlerts,
} from '#electron/worker/store-jobs/triggers/alert-jobs.ts';
import type { AlertFindings, Watch } from '#electron/worker/trigger-contract.ts';
import type { Alert } from '#shared/ipc/alert-schemas.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { quietControl } from '../support/store/quiet-control.ts';

/**
 * A process that looks at its triggers evening by evening until it is done or killed, as the app does. Says `told ID` before an
 * alert is marked as told, and `marked DAY` after the evening's alerts are. Arguments: the workspace folder, the first and the last day.
 */
const [folder = '', from, to] = process.argv.slice(2);
const store = createStoreContext(folder);
const compute = createComputeContext(folder);
for (const today of sessionsBetween(Number(from), Number(to))) {
  const nowMs = today * 86_400_000;
  const watch = readWatch(store, { today }, quietControl) as Watch;
  const found: AlertFindings = evaluateAlerts(compute, { ...watch, today }, quietControl);
  recordAlerts(store, { ...found, nowMs }, quietControl);
  const alerts = pendingAlerts(store, {}, quietControl) as readonly Alert[];
  for (const { id } of alerts) writeSync(1, `told ${id}\n`);
  markDelivered(store, { ids: alerts.map(({ id }) => id), nowMs }, quietControl);
  writeSync(1, `marked ${today}\n`);
}
store.close();
