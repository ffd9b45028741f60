import type { Settings } from '#shared/domain/settings.ts';
import { hidesAmounts } from '#shared/domain/mask.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { Alert, AlertList } from '#shared/ipc/alert-schemas.ts';
import type { Handlers, RequestOutput } from '#shared/ipc/contract.ts';
import { inTurn } from './in-turn.ts';
import { readSettings } from './read-settings.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

export interface AlertService {
  readonly handlers: Pick<Handlers, 'alerts.list' | 'alerts.check'>;
  /** Looks at what is watched as soon as the threads are free; asked again meanwhile, once more afterwards. */
  look(): void;
}

const mostInOneNotification = 3;

/**
 * The watch. Each look reads the triggers, replays them on a compute thread and writes what is new into the log in one
 * transaction; only what stands in the log is told, once, to every window and by one notification of the system, and then marked.
 * A crash before that mark tells it again; nothing is lost, and nothing is logged twice.
 * While an as-of date is set nothing is looked at: what fired meanwhile is caught up when it is cleared.
 */
export function createAlertService(host: ServiceHost, threads: Threads, today: () => number): AlertService {
  const queue = inTurn();
  let asked = false;

  async function lookNow(): Promise<RequestOutput<'alerts.check'>> {
    const settings = await readSettings(threads);
    if (settings.asOf !== null) return { raised: 0, through: null };
    const watch = await threads.store('alert.watch', { today: today() });
    let raised = 0;
    let through = watch.last?.through ?? null;
    if (watch.triggers.length > 0) {
      const found = await threads.compute('alerts.evaluate', { ...watch, today: today() });
      ({ raised } = await threads.store('alert.record', { ...found, nowMs: host.nowMs() }));
      through = found.check?.through ?? through;
    }
    const alerts = [...(await threads.store('alert.pending', {}))];
    if (alerts.length > 0) await deliver(alerts, settings);
    return { raised, through };
  }

  async function deliver(alerts: Alert[], settings: Settings): Promise<void> {
    const summary = summaryOf(alerts);
    host.emit('alert.raised', { alerts, summary });
    if (!isMuted(settings)) host.notifications?.show(notificationOf(alerts, hidesAmounts(settings)));
    await threads.store('alert.delivered', { ids: alerts.map(({ id }) => id), nowMs: host.nowMs() });
  }

  async function deliveryOf(): Promise<AlertList['delivery']> {
    const { asOf, alertsMuted, meeting } = await readSettings(threads);
    if (asOf !== null)
      return {
        state: 'held',
        reason: 'An as-of date is set: what fires meanwhile is told when it is cleared.',
      };
    if (meeting !== null)
      return { state: 'muted', reason: 'Nobody is notified in a meeting; alerts are still logged.' };
    if (alertsMuted) return { state: 'muted', reason: 'Notifications are muted; alerts are still logged.' };
    const problem = host.notifications
      ? host.notifications.problem()
      : 'There is nobody here to notify: alerts are raised while the app is open.';
    return problem === null ? { state: 'ready', reason: null } : { state: 'unavailable', reason: problem };
  }

  return {
    handlers: {
      async 'alerts.list'({ asOf }) {
        const { alerts, catchUp } = await threads.store('alert.list', { asOf });
        return { alerts: [...alerts], catchUp, delivery: await deliveryOf() };
      },
      'alerts.check': () => queue(lookNow),
    },
    look() {
      if (asked || !host.notifications) return;
      asked = true;
      queue(() => {
        asked = false;
        return lookNow();
      }).catch((error: unknown) => {
        host.log(`alerts: ${error instanceof Error ? error.message : String(error)}`);
      });
    },
  };
}

/** Others who watch the screen are shown no notification. */
const isMuted = ({ alertsMuted, meeting }: Settings): boolean => alertsMuted || meeting !== null;

/** What the system shows; the owner's names and words stay inside the window while they are hidden there. */
function notificationOf(
  alerts: readonly Alert[],
  hidden: boolean,
): { readonly title: string; readonly body: string } {
  if (hidden) {
    const count = alerts.length === 1 ? 'An alert' : `${formatNumber(alerts.length, 0)} alerts`;
    return { title: count, body: 'Its words are hidden with the amounts; the alert log has them.' };
  }
  const sentences = alerts.slice(-mostInOneNotification).map(({ sentence }) => sentence);
  return { title: summaryOf(alerts), body: sentences.join('\n') };
}

/** One line for all that one look raised. */
function summaryOf(alerts: readonly Alert[]): string {
  const [first] = alerts;
  if (alerts.length === 1 && first) return first.name;
  const names = [...new Set(alerts.map(({ name }) => name))];
  const shown = names.slice(0, mostInOneNotification).join(', ');
  const others = names.length - mostInOneNotification;
  return `${formatNumber(alerts.length, 0)} alerts: ${shown}${others > 0 ? ` and ${others} more` : ''}`;
}
