import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { DrawingPlan } from '#shared/domain/drawing.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { genericText } from '../../support/fixtures.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';
import { closing } from '../../support/store/closing.ts';
import { randomUUID } from 'node:crypto';

const adjusted = fundBars(300, 5, 40);
const dateOf = (index: number): BusinessDate => toBusinessDate(adjusted.day[index] as number);
const splitDate = dateOf(250);
/** As traded: a tenth of the price before ten shares became one. */
const raw = restateBars(adjusted, adjusted.day[250] as number, undoSplit(0.1));
const textOf = ({ day, open, high, low, close, volume }: BarColumns): string =>
  genericText(
    Array.from(day, (one, i) => ({
      date: toBusinessDate(one),
      open: open[i] as number,
      high: high[i] as number,
      low: low[i] as number,
      close: close[i] as number,
      volume: volume[i] as number,
    })),
  );

const drawing = (change: Partial<DrawingPlan> = {}): DrawingPlan => ({
  id: randomUUID(),
  symbol: 'TZA',
  kind: 'trend',
  anchors: [
    { date: dateOf(100), price: 4.02 },
    { date: dateOf(180), price: 3.87 },
  ],
  text: '',
  tone: 'one',
  dash: 'solid',
  ...change,
});

describe('drawings of a workspace', () => {
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  const folder = join(mkdtempSync(join(tmpdir(), 'stopline-test-')), 'workspace');
  let services: TestServices;
  const open = () =>
    openTestServices({ withSample: false, folder, nowMs: ((adjusted.day[299] as number) + 1) * 86_400_000 });
  const list = (asOf: BusinessDate | null = null) =>
    services.handlers['drawing.list']({ symbol: 'TZA', asOf });
  const save = (plan: DrawingPlan, asOf: BusinessDate | null = null) =>
    services.handlers['drawing.save']({ drawing: plan, asOf });
  const pricesOf = async (id: string, asOf: BusinessDate | null = null) =>
    (await list(asOf)).find((one) => one.id === id)?.anchors.map(({ price }) => price);

  beforeAll(async () => {
    services = open();
    writeFileSync(join(files, 'TZA.csv'), textOf(raw));
    const [offered] = await services.offerFiles([join(files, 'TZA.csv')]);
    await services.handlers['import.run']({ jobId: 'one', token: offered?.token ?? '', symbol: 'TZA' });
  });
  afterAll(async () => {
    await services.end();
    for (const one of [files, join(folder, '..')]) rmSync(one, { recursive: true, force: true });
  });

  it('are kept as drawn, changed under their id, told to other windows, and stand after a restart', async () => {
    const line = drawing();
    expect(await save(line)).toEqual({ ...line, drawnOn: dateOf(299), simulated: false });
    await save({ ...line, tone: 'three', text: 'neckline' });
    expect(await list()).toMatchObject([{ id: line.id, tone: 'three', text: 'neckline' }]);
    expect(services.events.filter(({ name }) => name === 'drawings.changed')).toHaveLength(2);
    await services.end();
    services = open();
    expect(await list()).toMatchObject([{ id: line.id, anchors: line.anchors }]);
    await services.handlers['drawing.remove']({ id: line.id });
    expect(await list()).toEqual([]);
    await expect(services.handlers['drawing.remove']({ id: line.id })).rejects.toThrow(/removed already/);
  });

  it('are not shown as of a day before any of their anchors, nor made there', async () => {
    const plans = [drawing(), drawing({ kind: 'note', anchors: [{ date: dateOf(150), price: 4 }] })];
    for (const plan of plans) await save(plan);
    for (let index = 90; index < 200; index += 5)
      for (const shown of await list(dateOf(index)))
        expect(shown.anchors.every(({ date }) => date <= dateOf(index))).toBe(true);
    expect(await list(dateOf(99))).toEqual([]);
    expect(await list(dateOf(150))).toMatchObject([{ kind: 'note' }]);
    expect(await list(dateOf(180))).toHaveLength(2);
    await expect(save(drawing(), dateOf(120))).rejects.toThrow(/the last day that may be read/);
    for (const { id } of plans) await services.handlers['drawing.remove']({ id });
  });

  it('move with a split and back; one drawn as of before it is moved, and one drawn since is not', async () => {
    const before = drawing();
    const level = drawing({ kind: 'level', anchors: [{ date: dateOf(260), price: 41 }] });
    await save(before, dateOf(200));
    await save(level, dateOf(270));
    const applied = await services.handlers['split.apply']({
      symbol: 'TZA',
      date: splitDate,
      newPerOld: 0.1,
    });
    expect(applied.message).toMatch(/a drawing moves/);
    expect(await pricesOf(before.id)).toEqual([40.2, 38.7]);
    expect(await pricesOf(level.id)).toEqual([41]);
    expect(await pricesOf(before.id, dateOf(249))).toEqual([4.02, 3.87]);
    // A change of looks leaves the prices where they were kept.
    const shown = (await list()).find(({ id }) => id === before.id)?.anchors ?? [];
    await save({ ...before, dash: 'dotted', anchors: shown });
    const late = drawing();
    await save(late, dateOf(200));
    expect(await pricesOf(late.id)).toEqual([40.2, 38.7]);
    await services.handlers['split.undo']({ symbol: 'TZA', date: splitDate });
    expect(await pricesOf(before.id)).toEqual([4.02, 3.87]);
    for (const { id } of await list()) await services.handlers['drawing.remove']({ id });
  });

  it('are in a backup and come back with it', async () => {
    const line = drawing({ text: 'kept' });
    await save(line);
    const { name } = await services.handlers['backup.make']({ jobId: 'backup' });
    await services.handlers['drawing.remove']({ id: line.id });
    await services.handlers['backup.restore']({ name, jobId: 'restore' });
    expect(await list()).toMatchObject([{ id: line.id, text: 'kept' }]);
  });

  it('that changed on the disk are named and not shown', async () => {
    await services.end();
    const user = openUser(folder, { mode: 'write' });
    user.run("UPDATE drawing SET record = json_set(record, '$.anchors[0].price', 9.99)");
    user.close();
    const reader = closing(openUser(folder, { mode: 'read' }));
    expect(listDamagedRows(reader)).toEqual([
      'A drawing on the chart of TZA in user.db is not as it was saved and is not shown. Draw it again.',
    ]);
    services = open();
    expect(await list()).toEqual([]);
  });
});

describe('what is dated on a chart', () => {
  it('has splits and dividends of the past in the shares of the day, expiries ahead, and no fact of later', async () => {
    const services = openTestServices();
    const asOf = '2025-03-20' as BusinessDate;
    const events = await services.handlers['chart.events']({ symbol: 'IWM', asOf });
    await services.end();
    const later = events.filter(({ date }) => date > asOf);
    expect(later.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'expiry 2025-03-21',
      // Good Friday is the third one of April.
      'expiry 2025-04-17',
      'expiry 2025-05-16',
      'expiry 2025-06-20',
    ]);
    expect(events.filter(({ kind, date }) => kind === 'expiry' && date.startsWith('2024'))).toHaveLength(12);
  });
});
