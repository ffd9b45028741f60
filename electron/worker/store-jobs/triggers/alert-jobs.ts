import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Alert, CatchUp } from '#shared/ipc/alert-schemas.ts';
import { newYorkDay } from '#shared/domain/calendar/exchange-clock.ts';
import { type StoredCheck, readLastCheck, writeCheck } from '#electron/db/queries/triggers/alert-check.ts';
import { alertFromRow } from '#electron/db/queries/triggers/alert-row.ts';
import { listAlerts, listUndelivered } from '#electron/db/queries/triggers/list-alerts.ts';
import { readTriggers } from '#electron/db/queries/triggers/list-triggers.ts';
import { addAlert, markAlert } from '#electron/db/queries/triggers/write-alerts.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import type { StoreContext } from '../store-context.ts';
import { catchUpSentence } from './catch-up-sentence.ts';
import { triggersAsOf } from './trigger-jobs.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

/** Later than every session. */
const always = toDayNumber('9999-12-31' as BusinessDate);

export const readWatch: JobOf<'alert.watch'> = (context, { today }) => ({
  triggers: triggersAsOf(context, toBusinessDate(today)),
  known: listAlerts(context.user(), always).map(({ id, trigger_id, revision, day, withdrawn_at_ms }) => ({
    id,
    triggerId: trigger_id,
    revision,
    date: toBusinessDate(day),
    stands: withdrawn_at_ms === null,
  })),
  last: readLastCheck(context.user()),
});

export const recordAlerts: JobOf<'alert.record'> = (context, { check, firings, changed, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const last = readLastCheck(user);
    const revisions = new Map(readTriggers(user).triggers.map(({ id, revision }) => [id, revision]));
    let raised = 0;
    for (const firing of firings) {
      // The condition may have changed since the look began; the next look is about the new one.
      if (revisions.get(firing.triggerId) !== firing.revision) continue;
      if (addAlert(user, firing, nowMs, firing.snoozed)) raised++;
    }
    for (const { id, stands } of changed) markAlert(user, id, { withdrawnAtMs: stands ? null : nowMs });
    if (check) writeCheck(user, { ...check, atMs: last?.through === check.through ? last.atMs : nowMs });
    return { raised };
  });
};

export const pendingAlerts: JobOf<'alert.pending'> = (context) =>
  listUndelivered(context.user()).flatMap((row) => alertFromRow(row) ?? []);

export const markDelivered: JobOf<'alert.delivered'> = (context, { ids, nowMs }) => {
  const user = context.user();
  user.transaction(() => {
    for (const id of ids) markAlert(user, id, { deliveredAtMs: nowMs });
  });
  return {};
};

/** The log as of a day: what fired by then; what was told or taken back only later is not said. */
export const listAlertLog: JobOf<'alert.list'> = (context, { asOf }) => {
  const user = context.user();
  const rows = listAlerts(user, asOf === null ? always : toDayNumber(asOf));
  const alerts = rows.flatMap((row) => alertFromRow(row) ?? []);
  if (asOf !== null) return { alerts: alerts.map((alert) => knownBy(alert, asOf)), catchUp: null };
  const check = readLastCheck(user);
  return { alerts, catchUp: check && catchUpOf(check, alerts) };
};

function knownBy(alert: Alert, asOf: BusinessDate): Alert {
  const byThen = (at: string | null): string | null =>
    at !== null && newYorkDay(Date.parse(at)) <= toDayNumber(asOf) ? at : null;
  return { ...alert, raisedAt: byThen(alert.raisedAt), withdrawnAt: byThen(alert.withdrawnAt) };
}

/** Null for a look that only one session came with: nothing was missed. */
function catchUpOf({ atMs, after, through, unknown }: StoredCheck, alerts: readonly Alert[]): CatchUp | null {
  const sessions = countSessions(toDayNumber(after) + 1, toDayNumber(through));
  if (sessions < 2) return null;
  const at = new Date(atMs).toISOString();
  const alertIds = alerts
    .filter(({ raisedAt }) => raisedAt !== null && raisedAt >= at)
    .map(({ id }) => id)
    .toReversed();
  const sentence = catchUpSentence({ after, through, sessions, fired: alertIds.length, unknown });
  return { at, after, through, sessions, alertIds, unknown: [...unknown], sentence };
}
