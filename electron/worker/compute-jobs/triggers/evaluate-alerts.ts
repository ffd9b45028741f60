import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import type { AlertCheck } from '#shared/ipc/alert-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import { type ConditionReplay, replayCondition } from '#electron/analytics/triggers/replay-condition.ts';
import type { JobControl } from '../../protocol.ts';
import type { AlertFindings, KnownAlert, RaisedFiring, Watch } from '../../trigger-contract.ts';
import type { ComputeContext } from '../compute-context.ts';
import { alertSentence } from './alert-sentence.ts';
import { type ConditionWorld, conditionWorld } from './condition-world.ts';
import { firingAt } from './leaf-readings.ts';
import { unknownStretches } from './unknown-stretches.ts';

/**
 * What of the watch has to be told: every firing since a trigger is watched that the log does not hold. Each look replays the
 * whole history, so that it matters neither when Stopline was open nor in what order data came in.
 */
export function evaluateAlerts(
  context: ComputeContext,
  { triggers, known, last, today }: Watch & { readonly today: number },
  control: JobControl,
): AlertFindings {
  const world = conditionWorld(context, { asOf: null, today });
  const replays = triggers.map((trigger) => {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    const watchedAfter = toDayNumber(trigger.watchedAfter);
    return { trigger, replay: replayCondition(trigger.condition, world.find, world.through, watchedAfter) };
  });
  const reached = Math.max(...replays.map(({ replay }) => replay.reachedDay ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(reached)) return { check: null, firings: [], changed: [] };
  return {
    check: checkOf(replays, world, last, reached),
    firings: replays
      .flatMap(({ trigger, replay }) => {
        const lookedAt = last?.known[trigger.id];
        return newFirings(trigger, replay, world, known, lookedAt ? toDayNumber(lookedAt) : null);
      })
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    changed: replays.flatMap(({ trigger, replay }) => changedAlerts(trigger, replay, known)),
  };
}

interface Replayed {
  readonly trigger: Trigger;
  readonly replay: ConditionReplay;
}

/**
 * A look that no new session came with belongs to the one before: the files of a session come in one after the other. The first
 * look goes back to when the first trigger was set.
 */
function checkOf(
  replays: readonly Replayed[],
  world: ConditionWorld,
  last: AlertCheck | null,
  reached: number,
): AlertCheck {
  const isFurther = last === null || reached > toDayNumber(last.through);
  const [firstSet = toBusinessDate(reached)] = replays.map(({ trigger }) => trigger.watchedAfter).toSorted();
  const after = isFurther ? (last?.through ?? firstSet) : last.after;
  return {
    through: isFurther ? toBusinessDate(reached) : last.through,
    after,
    known: Object.fromEntries(
      replays.flatMap(({ trigger, replay: { day, decided } }) => {
        const at = decided.met.findLastIndex((truth) => truth !== truths.unknown);
        return at < 0 ? [] : [[trigger.id, toBusinessDate(day[at] as number)]];
      }),
    ),
    unknown: replays.flatMap(({ trigger: { id: triggerId, name, watchedAfter }, replay }) => {
      const from = Math.max(toDayNumber(after), toDayNumber(watchedAfter));
      return unknownStretches(replay, world, from, reached).map((run) => ({ triggerId, name, ...run }));
    }),
  };
}

const isOf = ({ id, revision }: Trigger, alert: KnownAlert): boolean =>
  alert.triggerId === id && alert.revision === revision;

function newFirings(
  trigger: Trigger,
  { day, decided, reachedDay }: ConditionReplay,
  world: ConditionWorld,
  known: readonly KnownAlert[],
  lookedAt: number | null,
): RaisedFiring[] {
  const told = new Set<BusinessDate>(known.filter((alert) => isOf(trigger, alert)).map(({ date }) => date));
  const before = Math.max(lookedAt ?? Number.NEGATIVE_INFINITY, toDayNumber(trigger.watchedAfter));
  const end = trigger.expiresOn === null ? day.length : countBarsThrough(day, toDayNumber(trigger.expiresOn));
  const firings: RaisedFiring[] = [];
  for (let i = countBarsThrough(day, toDayNumber(trigger.watchedAfter)); i < end; i++) {
    const on = day[i] as number;
    const date = toBusinessDate(on);
    if (decided.fired[i] !== 1 || told.has(date)) continue;
    const missedSessions = countSessions(on + 1, reachedDay ?? on);
    const circumstance = on <= before ? 'late' : missedSessions > 0 ? 'replayed' : 'live';
    const firing = firingAt(trigger.condition, decided, i, world);
    const { id: triggerId, revision, name, role, snoozedThrough } = trigger;
    firings.push({
      ...firing,
      triggerId,
      revision,
      name,
      role,
      condition: trigger.condition,
      circumstance,
      missedSessions,
      snoozed: snoozedThrough !== null && date <= snoozedThrough,
      sentence: alertSentence(trigger, firing, circumstance, missedSessions),
    });
  }
  return firings;
}

/** An alert is taken back only where its session is known to be without a firing, never because data is gone. */
function changedAlerts(
  trigger: Trigger,
  { day, decided }: ConditionReplay,
  known: readonly KnownAlert[],
): AlertFindings['changed'] {
  return known
    .filter((alert) => isOf(trigger, alert))
    .flatMap(({ id, date, stands }) => {
      const at = countBarsThrough(day, toDayNumber(date)) - 1;
      if (at < 0 || day[at] !== toDayNumber(date)) return [];
      const fires = decided.fired[at] === 1;
      const isKnown = fires || decided.met[at] !== truths.unknown;
      return isKnown && fires !== stands ? [{ id, stands: fires }] : [];
    });
}
