import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Condition } from '#shared/domain/condition.ts';
import { saveTrigger } from '#electron/db/queries/triggers/save-trigger.ts';
import { evaluateAlerts } from '#electron/worker/compute-jobs/triggers/evaluate-alerts.ts';
import { readBoard } from '#electron/worker/compute-jobs/triggers/read-board.ts';
import { readHistory } from '#electron/worker/compute-jobs/triggers/read-history.ts';
import type { StoreJobs } from '#electron/worker/store-contract.ts';
import { createStoreContext, type StoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { listAlertLog, readWatch, recordAlerts } from '#electron/worker/store-jobs/triggers/alert-jobs.ts';
import { triggersAsOf } from '#electron/worker/store-jobs/triggers/trigger-jobs.ts';
import { conditionsArbitrary } from '../../support/analytics/condition-arbitraries.ts';
import { quietControl } from '../../support/store/quiet-control.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';
import {
  contextThrough,
  type GeneratedWorld,
  watchSessions,
  worldsArbitrary,
} from '../../support/triggers/generated-watch.ts';

const runs = process.env['STOPLINE_FULL'] === '1' ? 300 : 12;
const setAt = 20;
const last = watchSessions.length - 1;
const dayAt = (index: number): number => watchSessions[index] as number;

/** A workspace that has watched a condition since a session in the past. */
function watching(condition: Condition): StoreContext {
  const store = createStoreContext(temporaryFolder());
  saveTrigger(store.user(), {
    id: null,
    name: 'Generated',
    role: 'watch',
    condition,
    origin: { kind: 'own' },
    note: '',
    setOn: toBusinessDate(dayAt(setAt)),
    expiresOn: null,
    snoozedThrough: null,
    revision: 1,
    watchedAfter: toBusinessDate(dayAt(setAt)),
    simulatedSymbols: [],
  });
  return store;
}

/** One look, as the app makes it, after what came in of A and of B. */
function look(store: StoreContext, world: GeneratedWorld, through: { A: number; B: number }): void {
  const today = Math.max(through.A, through.B);
  const watch = readWatch(store, { today }, quietControl) as StoreJobs['alert.watch']['output'];
  const found = evaluateAlerts(contextThrough(world, through), { ...watch, today }, quietControl);
  recordAlerts(store, { ...found, nowMs: today * 86_400_000 }, quietControl);
}

/** The dates in the log that stand, oldest first. */
const standing = (store: StoreContext): string[] =>
  (listAlertLog(store, { asOf: null }, quietControl) as StoreJobs['alert.list']['output']).alerts
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ date }) => date)
    .toReversed();

function historyOf(world: GeneratedWorld, condition: Condition, today: number): string[] {
  const input = { triggers: [{ id: 'one', name: '', condition }], from: null, to: null, asOf: null, today };
  return readHistory(contextThrough(world, { A: today, B: today }), input, quietControl).firings.map(
    ({ date }) => date,
  );
}

const cutsArbitrary = fc
  .uniqueArray(fc.integer({ min: setAt, max: last }), { maxLength: 8 })
  .map((cuts) => [...cuts, last].toSorted((a, b) => a - b));

describe('a watched condition', () => {
  it('fires the same on the board, in the log and in the bar-by-bar history, whenever Stopline was open', () => {
    let firings = 0;
    fc.assert(
      fc.property(worldsArbitrary, conditionsArbitrary, cutsArbitrary, (world, condition, cuts) => {
        const [now, then] = [watching(condition), watching(condition)];
        for (let i = setAt; i <= last; i++) look(now, world, { A: dayAt(i), B: dayAt(i) });
        for (const cut of cuts) look(then, world, { A: dayAt(cut), B: dayAt(cut) });
        const history = historyOf(world, condition, dayAt(last));
        const watched = history.filter((date) => date > toBusinessDate(dayAt(setAt)));
        expect(standing(now)).toEqual(watched);
        expect(standing(then)).toEqual(watched);
        firings += watched.length;
        for (const cut of cuts) {
          const today = dayAt(cut);
          const triggers = triggersAsOf(now, toBusinessDate(today));
          const [row] = readBoard(contextThrough(world, { A: today, B: today }), {
            triggers,
            asOf: null,
            today,
          }).rows;
          expect(row?.reading.lastFired).toBe(historyOf(world, condition, today).at(-1) ?? null);
        }
        now.close();
        then.close();
      }),
      { numRuns: runs },
    );
    console.info(`board, log and history: ${runs} rules, ${firings} firings the same`);
    expect(firings).toBeGreaterThan(0);
  });

  it('ends with the firings of its history in whatever order the data came in', () => {
    const arrivals = fc.array(
      fc.record({ A: fc.integer({ min: setAt, max: last }), B: fc.integer({ min: setAt, max: last }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(worldsArbitrary, conditionsArbitrary, arrivals, (world, condition, steps) => {
        const store = watching(condition);
        const through = { A: 0, B: 0 };
        for (const step of [...steps, { A: last, B: last }]) {
          through.A = Math.max(through.A, dayAt(step.A));
          through.B = Math.max(through.B, dayAt(step.B));
          look(store, world, through);
        }
        const watched = historyOf(world, condition, dayAt(last)).filter(
          (date) => date > toBusinessDate(dayAt(setAt)),
        );
        expect(standing(store)).toEqual(watched);
        store.close();
      }),
      { numRuns: runs },
    );
  });

  it('is told once: a second look at the same data finds nothing new', () => {
    fc.assert(
      fc.property(worldsArbitrary, conditionsArbitrary, (world, condition) => {
        const store = watching(condition);
        const through = { A: dayAt(last), B: dayAt(last) };
        look(store, world, through);
        const before = listAlertLog(store, { asOf: null }, quietControl);
        look(store, world, through);
        expect(listAlertLog(store, { asOf: null }, quietControl)).toEqual(before);
        store.close();
      }),
      { numRuns: 10 },
    );
  });
});
