import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Condition } from '#shared/domain/condition.ts';
import { openUser } from '#electron/db/open-user.ts';
import { alertFromRow } from '#electron/db/queries/triggers/alert-row.ts';
import { listAlerts, listUndelivered } from '#electron/db/queries/triggers/list-alerts.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import { saveTrigger } from '#electron/db/queries/triggers/save-trigger.ts';
import { createComputeContext } from '#electron/worker/compute-jobs/compute-context.ts';
import { readHistory } from '#electron/worker/compute-jobs/triggers/read-history.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import { startServices } from '../support/store/start-services.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const kills = process.env['STOPLINE_FULL'] === '1' ? 100 : 8;
const script = join(import.meta.dirname, 'alerts-loop.ts');
const day = (text: string): number => toDayNumber(text as BusinessDate);
const [from, to] = [day('2024-01-02'), day('2025-12-18')];

const falls = (symbol: string, percent: number, sessions: number): Condition => ({
  kind: 'compare',
  measure: { kind: 'change', series: { symbol }, from: { kind: 'highest', sessions }, unit: 'percent' },
  is: 'atMost',
  threshold: -percent,
  band: percent / 4,
});
const conditions = [falls('IWM', 3, 5), falls('TNA', 8, 5), falls('SPY', 2, 10)];

test(`a watch killed at ${kills} random points loses no alert and logs none twice`, {
  timeout: kills * 10_000 + 60_000,
}, async () => {
  const folder = join(temporaryFolder(), 'workspace');
  await (await startServices(folder, { withSample: true })).services.end();
  setTriggers(folder);
  const told = new Map<number, number>();
  const marked = new Set<number>();
  let killed = 0;
  for (let next = from; next <= to; ) {
    const said = await lookUntilKilled(folder, next, killed < kills ? Math.random() * 400 : null);
    if (killed < kills) killed++;
    for (const line of said) {
      const [what, number] = line.split(' ');
      if (what === 'told') {
        // What was marked as told is never told again.
        expect(marked.has(Number(number))).toBe(false);
        told.set(Number(number), (told.get(Number(number)) ?? 0) + 1);
      } else {
        for (const id of told.keys()) marked.add(id);
        next = Number(number) + 1;
      }
    }
    if (killed >= kills && said.at(-1) === `marked ${to}`) break;
  }
  const user = openUser(folder, { mode: 'read' });
  const alerts = listAlerts(user, to).map((row) => alertFromRow(row));
  const logged = alerts.map((alert) => `${alert?.triggerId} ${alert?.date}`).toSorted();
  expect(logged).toEqual(historyOf(folder));
  expect(listUndelivered(user)).toEqual([]);
  expect(alerts.every((alert) => alert !== null && told.has(alert.id))).toBe(true);
  expect(listDamagedRows(user)).toEqual([]);
  user.close();
  const again = [...told.values()].filter((times) => times > 1).length;
  console.log(
    `a watch killed ${killed} times: ${logged.length} alerts, none lost, none logged twice, ${again} told again after a kill`,
  );
});

function setTriggers(folder: string): void {
  const user = openUser(folder, { mode: 'write' });
  const watchedAfter = toBusinessDate(from);
  for (const condition of conditions)
    saveTrigger(user, {
      id: null,
      name: 'A fall',
      role: 'watch',
      condition,
      origin: { kind: 'own' },
      note: '',
      setOn: watchedAfter,
      watchedAfter,
      expiresOn: null,
      snoozedThrough: null,
      revision: 1,
      simulatedSymbols: [],
    });
  user.close();
}

function historyOf(folder: string): string[] {
  const { firings } = readHistory(
    createComputeContext(folder),
    {
      triggers: conditions.map((condition, i) => ({ id: String(i + 1), name: '', condition })),
      from: toBusinessDate(from + 1),
      to: null,
      asOf: null,
      today: to,
    },
    quietControl,
  );
  expect(firings.length).toBeGreaterThan(20);
  return firings.map(({ id, date }) => `${id} ${date}`).toSorted();
}

/** What the child said, killed `delayMs` after its first line; null lets it come to its end. */
async function lookUntilKilled(folder: string, first: number, delayMs: number | null): Promise<string[]> {
  const child = spawn(process.execPath, [script, folder, String(first), String(to)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (complaint += text));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  if (delayMs !== null) {
    await wait(delayMs);
    child.kill('SIGKILL');
  }
  await closed;
  if (said === '') throw new Error(`the watching process said nothing: ${complaint}`);
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}
