import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from '../support/appearance/looks.ts';
import { applicationEnvironment } from '../support/electron/application-environment.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { chartOf, expectNoComplaints } from './desk-page.ts';

const openings = 20;
/** What one opening may leave behind in the main process. */
const mostLeftBytes = 50_000;

describe.runIf(process.env['STOPLINE_FULL'] === '1')('a panel in a window of its own', () => {
  const stopline = keptStopline(({ page }) => chartOf(page, 'IWM'));

  async function openAndClose(): Promise<void> {
    const { page, application } = stopline;
    await page.locator('[data-painted="true"]').focus();
    await runCommand(stopline, 'layout.detach');
    await expect.poll(() => application.windows().length).toBe(2);
    await application.windows()[1]?.locator('[data-painted="true"]').waitFor();
    await runCommand(stopline, 'layout.attach');
    await expect.poll(() => application.windows().length).toBe(1);
    await page.locator('[data-painted="true"]').waitFor();
  }

  /** Heap of the main process after a collection, its processes, and who listens to the screens. */
  const measure = () =>
    stopline.application.evaluate(({ app, screen }) => {
      process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
      const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
      collect();
      collect();
      return {
        heapBytes: process.memoryUsage().heapUsed,
        processes: app.getAppMetrics().filter(({ type }) => type === 'Tab').length,
        listeners: screen.listenerCount('display-removed') + screen.listenerCount('display-metrics-changed'),
      };
    });

  it(`leaves no process and no listener behind after ${openings} openings, and next to no memory`, {
    timeout: 240_000,
  }, async () => {
    // The first ones load code that stays.
    for (let time = 0; time < 3; time++) await openAndClose();
    await expect.poll(async () => (await measure()).processes, { timeout: 10_000 }).toBe(1);
    const before = await measure();
    for (let time = 0; time < openings; time++) await openAndClose();
    await expect.poll(async () => (await measure()).processes, { timeout: 10_000 }).toBe(1);
    const after = await measure();
    const leftBytes = Math.round((after.heapBytes - before.heapBytes) / openings);
    console.log(
      `a panel's window opened and closed ${openings} times leaves ${leftBytes} bytes a time in main`,
    );
    expect(after.listeners).toBe(before.listeners);
    expect(leftBytes).toBeLessThan(mostLeftBytes);
  });
});

describe('several windows', () => {
  const stopline = keptStopline(({ page }) => chartOf(page, 'IWM'));

  const windowOf = (panel: string): Page | undefined =>
    stopline.application.windows().find((page) => page.url().includes(`panel=${panel}`));
  async function detach(show: string, panel: string): Promise<void> {
    const { page } = stopline;
    for (const title of [show, 'Move the panel to a window of its own']) {
      await page.locator('.palette').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+K');
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => windowOf(panel)).toBeDefined();
  }
  const focused = () =>
    stopline.application.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.id ?? null);
  /** What stands where, by the query of its page: the main window has none. */
  const places = () =>
    stopline.application.evaluate(({ BrowserWindow }) =>
      Object.fromEntries(
        BrowserWindow.getAllWindows().map((window) => [
          new URL(window.webContents.getURL()).search,
          window.getBounds(),
        ]),
      ),
    );

  it('come to the front with the main one when the app is started again, and nothing is opened twice', async () => {
    const { application } = stopline;
    await detach('Show the alerts', 'alerts');
    await detach('Show the chart', 'chart');
    await windowOf('chart')?.locator('[data-painted="true"]').waitFor();
    await application.evaluate(({ BrowserWindow }) => BrowserWindow.fromId(2)?.focus());
    await expect.poll(focused).toBe(2);
    const before = await places();
    expect(Object.keys(before).toSorted()).toEqual(['', '?panel=alerts', '?panel=chart']);
    const { executable, args } = inject('electronRuntime');
    const folder = stopline.userDataFolder;
    const { stderr } = await promisify(execFile)(executable, [...args, `--user-data-dir=${folder}`], {
      env: applicationEnvironment(folder),
      timeout: 20_000,
    });
    expect(stderr).toContain('Stopline is already open; its window was brought to the front.');
    await expect.poll(focused).toBe(1);
    expect(await places()).toEqual(before);
  });

  it('end with the app, and stand at the next start where they were left a moment before', async () => {
    const { application } = stopline;
    await expectNoComplaints(stopline);
    const ended = once(application.process(), 'exit');
    const left = { x: 140, y: 110, width: 640, height: 480 };
    await application.evaluate(({ app, BrowserWindow }, bounds) => {
      for (const window of BrowserWindow.getAllWindows()) {
        const { search } = new URL(window.webContents.getURL());
        if (search === '?panel=chart') window.setBounds(bounds);
        if (search === '') window.setBounds({ x: 30, y: 20, width: 1200, height: 800 });
      }
      // As soon as the system has told of the move, and before the windows have come to rest.
      setTimeout(() => app.quit(), 100);
    }, left);
    expect(await ended).toEqual([0, null]);
    const logs = join(stopline.userDataFolder, 'logs');
    for (const name of readdirSync(logs))
      expect(readFileSync(join(logs, name), 'utf8')).not.toMatch(/uncaught|unhandled|gone/);

    await stopline.open();
    await expect.poll(async () => Object.keys(await places()).length).toBe(3);
    expect(await places()).toMatchObject({
      '': { x: 30, y: 20, width: 1200, height: 800 },
      '?panel=alerts': {},
      '?panel=chart': left,
    });
    await windowOf('chart')?.locator('[data-painted="true"]').waitFor();
    await expectNoComplaints(stopline);
  });
});
