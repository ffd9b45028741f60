import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { genericText, makeBars } from '../support/fixtures.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { answerFileDialog, chartOf, expectNoComplaints } from './desk-page.ts';

const bars = makeBars(600, 3, 19_000);
const threshold = Math.max(...bars.slice(0, 590).map(({ close }) => close)) + 1;
/** The last ten sessions rise above everything before. */
const risen = bars.map((bar, i) =>
  i < 590 ? bar : { ...bar, open: threshold + 1, high: threshold + 9, low: threshold, close: threshold + 2 },
);

describe('an alert in the running app', () => {
  const stopline = keptStopline(async () => {
    await chartOf(stopline.page, 'IWM');
    await stopline.application.evaluate(({ Notification }) => {
      const show = Notification.prototype.show;
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      Notification.prototype.show = function (this: Electron.Notification) {
        shown.push(`${this.title} | ${this.body}`);
        return show.call(this);
      };
    });
    await stopline.page.evaluate(() => {
      const raised: unknown[] = [];
      Object.assign(window, { raised });
      window.stopline.on('alert.raised', (payload) => void raised.push(payload));
    });
  });

  const invoke = (name: string, input: unknown): Promise<unknown> =>
    stopline.page.evaluate(
      async ([request, content]) => {
        const answer = await window.stopline.invoke(request as never, content as never);
        if (!answer.ok) throw new Error(answer.message);
        return answer.value as unknown;
      },
      [name, input] as const,
    );
  async function importBars(count: number, symbol = 'ABC'): Promise<void> {
    const path = join(stopline.userDataFolder, `${symbol}.csv`);
    writeFileSync(path, genericText(risen.slice(0, count)));
    giveToApplication(path);
    await answerFileDialog(stopline, [path]);
    const [file] = (await invoke('import.choose', { what: 'files' })) as { token: string }[];
    const report = await invoke('import.run', {
      jobId: `import-${symbol.toLowerCase()}-${count}`,
      token: file?.token,
      symbol,
    });
    expect(report).toMatchObject({ outcome: 'imported' });
  }

  const breakout = (symbol: string): Promise<unknown> =>
    invoke('trigger.save', {
      id: null,
      asOf: null,
      name: `${symbol} breaks out`,
      role: 'enter',
      condition: {
        kind: 'compare',
        measure: { kind: 'level', series: { symbol }, unit: 'price' },
        is: 'atLeast',
        threshold,
      },
      origin: { kind: 'own' },
      note: '',
      expiresOn: null,
      snoozedThrough: null,
    });
  const shown = () => stopline.application.evaluate(() => (globalThis as never as { shown: string[] }).shown);

  it('reaches the window and the system once, by itself, when the bar comes in that fires it', async () => {
    await importBars(590);
    await breakout('ABC');
    await importBars(600);
    const raised = () => stopline.page.evaluate(() => (window as never as { raised: unknown[] }).raised);
    await expect.poll(raised, { timeout: 10_000 }).toHaveLength(1);
    expect(await raised()).toMatchObject([
      { summary: 'ABC breaks out', alerts: [{ date: risen[590]?.date, circumstance: 'replayed' }] },
    ]);
    expect(await shown()).toEqual([
      expect.stringMatching(/^ABC breaks out \| ABC breaks out: fired on .* ABC gapped through/),
    ]);
    expect(await invoke('alerts.check', {})).toMatchObject({ raised: 0 });
    expect(await raised()).toHaveLength(1);
    expect(await invoke('alerts.list', { asOf: null })).toMatchObject({
      alerts: [{ name: 'ABC breaks out' }],
    });
    await expectNoComplaints(stopline);
  });

  it('is told once while several windows are open: a line in the main one, a row in each log', async () => {
    const { application, page } = stopline;
    await invoke('windows.arrange', {
      windows: ['alerts', 'chart'].map((panel) => ({ panel, bounds: null })),
    });
    const windowOf = (panel: string) =>
      application.windows().find((one) => one.url().includes(`panel=${panel}`));
    await expect.poll(() => windowOf('alerts') !== undefined && windowOf('chart') !== undefined).toBe(true);
    const log = windowOf('alerts') as Page;
    const chart = windowOf('chart') as Page;
    await chart.locator('[data-painted="true"]').waitFor();
    await expect.poll(() => log.locator('.alert-log tbody tr').count()).toBe(1);
    await importBars(590, 'DEF');
    await breakout('DEF');
    await importBars(600, 'DEF');
    const rows = log.locator('.alert-log tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain('DEF breaks out');
    await expect
      .poll(() => page.locator('.notice').allTextContents())
      .toEqual([expect.stringContaining('DEF breaks out')]);
    expect(await chart.locator('.notice').textContent()).toBe('');
    expect(await invoke('alerts.check', {})).toMatchObject({ raised: 0 });
    expect((await shown()).filter((one) => one.startsWith('DEF breaks out'))).toHaveLength(1);
    expect(await shown()).toHaveLength(2);
    expect(await rows.count()).toBe(2);
    expect(await invoke('alerts.list', { asOf: null })).toMatchObject({
      alerts: [{ name: expect.any(String) }, { name: expect.any(String) }],
    });
    await expectNoComplaints(stopline);
  });
});
