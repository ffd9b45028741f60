import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Condition } from '#shared/domain/condition.ts';
import type { RaisedAlerts } from '#shared/ipc/alert-schemas.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';

const date = (text: string): BusinessDate => text as BusinessDate;
const sessions = [...sessionsBetween(toDayNumber(date('2025-01-02')), toDayNumber(date('2025-03-31')))];

/** Closes of 100 but on these days; a day with an open of its own jumps there overnight. */
const moves: Readonly<Record<string, readonly [open: number, close: number]>> = {
  '2025-03-10': [94, 93],
  '2025-03-11': [99, 99],
  '2025-03-12': [98, 94.5],
  '2025-03-17': [100, 90],
};

const pricesThrough = (last: string): string =>
  ['date,open,high,low,close,volume']
    .concat(
      sessions
        .map((day) => toBusinessDate(day))
        .filter((day) => day <= last)
        .map((day) => {
          const [open, close] = moves[day] ?? [100, 100];
          return [day, open, 101, 89, close, 1_000_000].join();
        }),
    )
    .join('\n');

const belowNinetyFive: Condition = {
  kind: 'compare',
  measure: { kind: 'level', series: { symbol: 'IWM' }, unit: 'price' },
  is: 'atMost',
  threshold: 95,
  band: 2,
};
const plan = {
  id: null,
  asOf: null,
  name: 'IWM below 95',
  role: 'stopSignal',
  condition: belowNinetyFive,
  origin: { kind: 'own' },
  note: '',
  expiresOn: null,
  snoozedThrough: null,
} as const;

describe('alerts, through files, threads and both databases', () => {
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  afterAll(() => rmSync(files, { recursive: true, force: true }));
  let services: TestServices;
  let shown: { title: string; body: string }[];
  let nowMs = 0;

  const open = (options: { folder?: string; watched?: boolean } = {}): TestServices => {
    const opened = openTestServices({
      withSample: false,
      nowMs: () => nowMs,
      ...(options.folder ? { folder: options.folder } : {}),
      ...(options.watched === false
        ? {}
        : { notifications: { problem: () => null, show: (one) => void shown.push(one) } }),
    });
    onTestFinished(() => opened.end());
    return opened;
  };
  const evening = (day: string) => (nowMs = toDayNumber(date(day)) * 86_400_000 + 23 * 3_600_000);
  async function importThrough(day: string, into = services): Promise<void> {
    evening(day);
    writeFileSync(join(files, 'IWM.csv'), pricesThrough(day));
    const [offered] = await into.offerFiles([join(files, 'IWM.csv')]);
    const token = offered?.token ?? '';
    const report = await into.handlers['import.run']({ jobId: 'import', token, symbol: 'IWM' });
    expect(report.outcome).toBe('imported');
  }
  const raised = (from = services): RaisedAlerts[] =>
    from.events.filter(({ name }) => name === 'alert.raised').map(({ payload }) => payload as RaisedAlerts);
  const log = (asOf: BusinessDate | null = null) => services.handlers['alerts.list']({ asOf });

  beforeEach(async () => {
    shown = [];
    evening('2025-03-07');
    services = open();
    await importThrough('2025-03-07');
    await services.handlers['trigger.save'](plan);
  });

  it('are raised by themselves after an import: in order, with what was missed and the gap, once, in one notification', async () => {
    await importThrough('2025-03-14');
    await vi.waitFor(() => expect(raised()).toHaveLength(1), 5000);
    const [{ alerts = [], summary = '' } = {}] = raised();
    expect(
      alerts.map(({ date: on, circumstance, missedSessions }) => [on, circumstance, missedSessions]),
    ).toEqual([
      ['2025-03-10', 'replayed', 4],
      ['2025-03-12', 'replayed', 2],
    ]);
    expect(alerts[0]?.leaves[0]?.price).toEqual({
      symbol: 'IWM',
      close: 93,
      open: 94,
      previousClose: 100,
      level: 95,
      gappedThrough: true,
    });
    expect(alerts[0]?.sentence).toBe(
      'IWM below 95: fired on 10 Mar 2025: IWM 93.00. 4 sessions have passed since. IWM gapped through 95.00: it closed at 100.00 and opened at 94.00.',
    );
    expect(alerts[1]?.leaves[0]?.price?.gappedThrough).toBe(false);
    expect(summary).toBe('2 alerts: IWM below 95');
    expect(shown).toHaveLength(1);
    const { catchUp } = await log();
    expect(catchUp).toMatchObject({ after: '2025-03-07', through: '2025-03-14', sessions: 5, unknown: [] });
    expect(catchUp?.alertIds).toEqual(alerts.map(({ id }) => id));
    await importThrough('2025-03-14');
    expect(await services.handlers['alerts.check']({})).toEqual({ raised: 0, through: '2025-03-14' });
    expect(raised()).toHaveLength(1);
    await importThrough('2025-03-17');
    await vi.waitFor(() => expect(raised()).toHaveLength(2), 5000);
    expect(raised()[1]?.alerts).toMatchObject([
      { date: '2025-03-17', circumstance: 'live', missedSessions: 0 },
    ]);
  });

  it('tell nobody in a meeting, and say nothing of their names while amounts are hidden; the log has them', async () => {
    await services.handlers['settings.write']({ meeting: { looks: {}, window: null } });
    await importThrough('2025-03-10');
    await services.handlers['alerts.check']({});
    expect((await log()).alerts).toHaveLength(1);
    expect((await log()).delivery.state).toBe('muted');
    expect(shown).toEqual([]);
    await services.handlers['settings.write']({ meeting: null, amountsHidden: true });
    await importThrough('2025-03-12');
    await services.handlers['alerts.check']({});
    expect(shown).toEqual([
      { title: 'An alert', body: 'Its words are hidden with the amounts; the alert log has them.' },
    ]);
  });

  it('are known of a day only as far as that day', async () => {
    await importThrough('2025-03-14');
    await services.handlers['alerts.check']({});
    const { alerts, catchUp } = await log(date('2025-03-11'));
    expect(alerts).toMatchObject([{ date: '2025-03-10', raisedAt: null, withdrawnAt: null }]);
    expect(catchUp).toBeNull();
    const board = await services.handlers['triggers.read']({ asOf: date('2025-03-10') });
    expect(board.rows[0]?.reading).toMatchObject({ truth: 'yes', state: 'fired', lastFired: '2025-03-10' });
    const later = await services.handlers['triggers.read']({ asOf: date('2025-03-11') });
    expect(later.rows[0]?.reading).toMatchObject({ truth: 'no', state: 'armed', lastFired: '2025-03-10' });
  });

  it('wait while an as-of date is set, and come in order when it is cleared', async () => {
    await services.handlers['settings.write']({ asOf: date('2025-02-03') });
    await importThrough('2025-03-14');
    expect(await services.handlers['alerts.check']({})).toEqual({ raised: 0, through: null });
    expect(await log()).toMatchObject({ alerts: [], delivery: { state: 'held' } });
    await services.handlers['settings.write']({ asOf: null });
    await vi.waitFor(() => expect(raised()).toHaveLength(1), 5000);
    expect(raised()[0]?.alerts.map((alert) => alert.date)).toEqual(['2025-03-10', '2025-03-12']);
  });

  it('are logged without a notification when muted, and snoozed ones without being told', async () => {
    await services.handlers['settings.write']({ alertsMuted: true });
    await importThrough('2025-03-10');
    await vi.waitFor(() => expect(raised()).toHaveLength(1), 5000);
    expect(shown).toEqual([]);
    expect(await log()).toMatchObject({ delivery: { state: 'muted' } });
    await services.handlers['trigger.snooze']({ id: 1, through: date('2025-03-14') });
    await importThrough('2025-03-14');
    await services.handlers['alerts.check']({});
    expect((await log()).alerts).toMatchObject([{ date: '2025-03-12', snoozed: true }, { snoozed: false }]);
    expect(raised()).toHaveLength(1);
  });

  it('end with the day on which their trigger expires', async () => {
    await services.handlers['trigger.save']({ ...plan, id: 1, expiresOn: date('2025-03-11') });
    await importThrough('2025-03-14');
    await services.handlers['alerts.check']({});
    expect((await log()).alerts.map((alert) => alert.date)).toEqual(['2025-03-10']);
    const [row] = (await services.handlers['triggers.read']({ asOf: null })).rows;
    expect(row).toMatchObject({ status: 'expired', unknown: [] });
  });

  it('are caught up when the app is opened again, and told to nobody by the command line', async () => {
    const { folder } = services;
    await services.close();
    const commandLine = open({ folder, watched: false });
    await importThrough('2025-03-14', commandLine);
    expect(raised(commandLine)).toEqual([]);
    await commandLine.close();
    services = open({ folder });
    await vi.waitFor(() => expect(raised()).toHaveLength(1), 30_000);
    expect(raised()[0]?.alerts).toHaveLength(2);
    expect((await log()).catchUp?.sentence).toBe(
      '5 sessions after 7 Mar 2025, through 14 Mar 2025, were replayed in order: 2 alerts fired.',
    );
  });

  it('never pass for quiet what cannot be known: a removed series turns the trigger unknown and keeps the log', async () => {
    await importThrough('2025-03-10');
    await services.handlers['alerts.check']({});
    await services.handlers['series.remove']({ symbol: 'IWM' });
    evening('2025-03-12');
    await services.handlers['alerts.check']({});
    const [row] = (await services.handlers['triggers.read']({ asOf: null })).rows;
    expect(row?.reading).toMatchObject({
      date: null,
      truth: 'unknown',
      state: 'unknown',
      reasons: ['There is no series IWM.'],
      leaves: [{ value: { value: null }, last: null, ageSessions: null }],
    });
    expect(row?.unknown).toEqual([
      { from: '2025-03-10', to: '2025-03-11', sessions: 2, reasons: ['There is no series IWM.'] },
    ]);
    expect((await log()).alerts).toMatchObject([{ date: '2025-03-10', withdrawnAt: null }]);
  });

  it('are taken back, not removed, when data comes in by which they do not fire', async () => {
    await importThrough('2025-03-10');
    await services.handlers['alerts.check']({});
    await services.handlers['series.remove']({ symbol: 'IWM' });
    evening('2025-03-10');
    writeFileSync(
      join(files, 'IWM.csv'),
      pricesThrough('2025-03-10').replace(/94,101,89,93,/, '99,101,89,99,'),
    );
    const [offered] = await services.offerFiles([join(files, 'IWM.csv')]);
    await services.handlers['import.run']({ jobId: 'again', token: offered?.token ?? '', symbol: 'IWM' });
    await services.handlers['alerts.check']({});
    expect((await log()).alerts).toMatchObject([{ date: '2025-03-10', withdrawnAt: expect.any(String) }]);
  });

  it('begin anew when the condition changes, and go with what was shown when it does not', async () => {
    await importThrough('2025-03-10');
    await services.handlers['alerts.check']({});
    const kept = await services.handlers['trigger.save']({ ...plan, id: 1, note: 'Cut half.' });
    expect(kept).toMatchObject({ revision: 1, watchedAfter: '2025-03-07', note: 'Cut half.' });
    const condition = { ...belowNinetyFive, threshold: 94.8 } as Condition;
    const changed = await services.handlers['trigger.save']({ ...plan, id: 1, condition });
    expect(changed).toMatchObject({ revision: 2, watchedAfter: '2025-03-10' });
    await importThrough('2025-03-14');
    await services.handlers['alerts.check']({});
    expect((await log()).alerts.map((alert) => [alert.date, alert.revision])).toEqual([
      ['2025-03-12', 2],
      ['2025-03-10', 1],
    ]);
    await services.handlers['trigger.remove']({ id: 1 });
    expect((await services.handlers['triggers.read']({ asOf: null })).rows).toEqual([]);
    expect((await log()).alerts).toHaveLength(2);
  });
});
