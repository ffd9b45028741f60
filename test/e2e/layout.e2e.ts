import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { chartOf, desk, expectNoComplaints, useTheme } from './desk-page.ts';

describe('the desk, arranged', () => {
  let stopline: Stopline;
  let folder: string;
  beforeAll(async () => {
    folder = createTemporaryFolder();
    await launch();
  });
  afterAll(async () => {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function launch(): Promise<void> {
    stopline = await launchStopline({ userDataFolder: folder });
    await desk.row(stopline.page, 'SPY').waitFor();
    await resizeWindow(stopline, 1280, 720);
  }

  const tabs = (page: Page): Promise<string[]> =>
    page
      .locator('[role="tab"]:visible')
      .evaluateAll((found) => found.map((tab) => tab.getAttribute('aria-label') ?? ''));
  const box = async (panel: string) => {
    const found = await stopline.page.locator(`[data-panel="${panel}"]`).boundingBox();
    if (found === null) throw new Error(`The panel ${panel} is not in sight.`);
    return found;
  };
  const run = async (title: string): Promise<void> => {
    await stopline.page.keyboard.press('Control+K');
    await stopline.page.keyboard.type(title);
    await stopline.page.keyboard.press('Enter');
  };
  const detached = async (): Promise<Page> => {
    const { application } = stopline;
    const isDetached = (page: Page): boolean => page.url().includes('panel=chart');
    await expect.poll(() => application.windows().some(isDetached)).toBe(true);
    return application.windows().find(isDetached) as Page;
  };

  it('looks the same before and after the library that moves panels has come', async () => {
    const { page } = stopline;
    await chartOf(page, 'IWM');
    const before = await Promise.all(['watchlist', 'chart', 'sizing'].map(box));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.dock-strip').first().hover();
    await page.locator('.flexlayout__layout').waitFor();
    expect(await Promise.all(['watchlist', 'chart', 'sizing'].map(box))).toEqual(before);
    expect(await tabs(page)).toEqual(['Watchlist', 'Chart', 'Size', 'Tickets']);
    expect(before[2]?.width).toBeGreaterThanOrEqual(320);
    await takePictures(page, 'layout-delivered-1280');
    expect(await accessibilityFaults(page)).toEqual([]);
    await resizeWindow(stopline, 2560, 1440);
    await takePictures(page, 'layout-delivered-2560');
    await resizeWindow(stopline, 1280, 720);
  });

  it('moves, tabs, sizes and closes panels from the keyboard, and undoes each', async () => {
    const { page } = stopline;
    await desk.stop(page).focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('chart-canvas');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect.poll(() => tabs(page)).toEqual(['Watchlist', 'Chart', 'Size', 'Tickets']);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect.poll(async () => (await box('chart')).y).toBeGreaterThan(300);
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await expect.poll(async () => (await box('chart')).x).toBeGreaterThan(250);
    const { width } = await box('chart');
    await run('Make the panel wider');
    await expect.poll(async () => (await box('chart')).width).not.toBe(width);
    await page.keyboard.press('Control+Z');
    await page.getByRole('button', { name: 'Panel menu: Size' }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await takePictures(page, 'layout-menu-1280');
    await page.getByRole('menuitem', { name: 'Close' }).click();
    await expect.poll(() => tabs(page)).toEqual(['Watchlist', 'Chart', 'Tickets']);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => tabs(page)).toEqual(['Watchlist', 'Chart', 'Size', 'Tickets']);
  });

  it('carries a panel by its tab to where the mouse lets go, without drawing its chart anew', async () => {
    const { page } = stopline;
    const canvases = () => page.locator('[data-panel="chart"] canvas').elementHandles();
    const before = await box('chart');
    const drawn = await canvases();
    const tab = await page.getByRole('tab', { name: 'Chart', exact: true }).boundingBox();
    const target = await box('watchlist');
    if (tab === null) throw new Error('The chart has no tab.');
    await page.mouse.move(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await page.mouse.down();
    await page.mouse.move(tab.x - 60, tab.y + 120, { steps: 5 });
    await page.mouse.move(target.x + target.width / 2, target.y + target.height - 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await box('chart')).x).toBeLessThan(before.x);
    expect((await box('chart')).y).toBeGreaterThan(300);
    expect(await page.locator('[data-painted="true"]').getAttribute('aria-label')).toBe('Chart of IWM');
    const areThere = (all: typeof drawn): Promise<boolean[]> =>
      Promise.all(all.map((one) => one.evaluate((canvas) => canvas.isConnected)));
    expect(drawn.length).toBeGreaterThan(0);
    expect(await areThere(drawn)).not.toContain(false);
    expect(await canvases()).toHaveLength(drawn.length);
    await takePictures(page, 'layout-dragged-1280');
    const corner = page.locator('.table-corner');
    await desk.row(page, 'IWM').hover({ position: { x: 60, y: 20 } });
    await corner.waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => box('chart')).toEqual(before);
    // The list has become narrow under a pointer at rest.
    await expect.poll(async () => (await corner.boundingBox())?.x).toBeLessThan(before.x);
    expect(await areThere(drawn)).not.toContain(false);
  });

  it('links a second chart with a group of its own', async () => {
    const { page } = stopline;
    await run('Show the second chart');
    await expect.poll(() => page.locator('[data-painted="true"]').count()).toBe(2);
    await run('TNA');
    await expect
      .poll(() =>
        page
          .locator('[data-painted]')
          .evaluateAll((all) => all.map((chart) => chart.getAttribute('aria-label'))),
      )
      .toEqual(['Chart of IWM', 'Chart of TNA']);
    expect(await page.locator('h1').textContent()).toBe('IWM');
    await desk.row(page, 'SPY').click();
    await chartOf(page, 'SPY');
    expect(await page.locator('[data-panel="secondChart"] [data-painted]').getAttribute('aria-label')).toBe(
      'Chart of TNA',
    );
    await takePictures(page, 'layout-two-charts-1280');
    for (const theme of ['Dark', 'Light'] as const) {
      await useTheme(page, theme);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.locator('[data-panel="secondChart"] .chart-canvas').focus();
    await run('Link the panel with the next group');
    await expect.poll(() => tabs(page)).toContain('Second chart, linked as C');
  });

  it('gives the chart a window that follows the symbol and the theme', async () => {
    const { page } = stopline;
    await page.locator('[data-panel="chart"] .chart-canvas').focus();
    await run('Move the panel to a window of its own');
    const window = await detached();
    await window.locator('[data-painted="true"]').waitFor();
    await expect.poll(() => window.locator('h1').textContent()).toBe('SPY Chart');
    await desk.row(page, 'TNA').click();
    await expect.poll(() => window.locator('h1').textContent()).toBe('TNA Chart');
    await expect
      .poll(() => window.locator('[data-painted="true"]').getAttribute('aria-label'))
      .toBe('Chart of TNA');
    await useTheme(page, 'Dark');
    await expect.poll(() => window.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const theme = page.getByRole('button', { name: /^Theme:/ });
    while (!(await theme.getAttribute('aria-label'))?.includes('Theme: System')) await theme.click();
    await window.keyboard.press('Control+K');
    await window.keyboard.type('IWM');
    await window.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('IWM');
    await window.screenshot({ path: '.build/pictures/layout-window.png' });
    expect(await accessibilityFaults(window)).toEqual([]);
  });

  it('is as closed as the main window', async () => {
    const window = await detached();
    const url = window.url();
    await window.evaluate(() => {
      location.href = 'https://example.org/';
    });
    expect(await window.evaluate(() => globalThis.open('https://example.org/'))).toBeNull();
    expect(await window.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
    expect(window.url()).toBe(url);
    const preferences = await stopline.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((found) =>
        (
          found.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        ).getLastWebPreferences(),
      ),
    );
    expect(preferences).toHaveLength(2);
    for (const found of preferences) {
      expect(found).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    }
  });

  it('keeps a layout under a name, and finds it with both windows after a restart', async () => {
    const { page, application } = stopline;
    await page.bringToFront();
    await page.keyboard.press('Control+S');
    await page.locator('#layout-name').fill('Two screens');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.notice').textContent()).toContain('Layout “Two screens” saved.');
    await run('Restore the layout as delivered');
    await expect.poll(() => application.windows().length).toBe(1);
    await chartOf(page, 'IWM');
    await page.keyboard.press('.');
    await page.getByRole('button', { name: /^Two screens/ }).waitFor();
    await takePictures(page, 'layout-list-1280');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Two screens/ }).click();
    await (await detached()).locator('[data-painted="true"]').waitFor();
    await application.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((found) =>
        found.webContents.getURL().includes('panel='),
      );
      window?.setBounds({ x: 120, y: 90, width: 700, height: 500 });
    });
    await page.waitForTimeout(1_500);
    await expectNoComplaints(stopline);
    await stopline.close();

    await launch();
    const window = await detached();
    await window.locator('[data-painted="true"]').waitFor();
    const bounds = await stopline.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((found) => found.webContents.getURL().includes('panel='))
        ?.getBounds(),
    );
    expect(bounds).toMatchObject({ x: 120, y: 90, width: 700, height: 500 });
    expect(await tabs(stopline.page)).not.toContain('Chart');
  });

  it('takes the panel back when its window is closed', async () => {
    const window = await detached();
    await window.getByRole('button', { name: 'Back into the main window' }).click();
    await expect.poll(() => stopline.application.windows().length).toBe(1);
    await chartOf(stopline.page, 'IWM');
  });

  it('stands as delivered, with a sentence, when what was stored is no layout', async () => {
    const { page } = stopline;
    await page.waitForTimeout(600);
    await page.evaluate(() =>
      globalThis.stopline.invoke('settings.write', {
        layout: { root: { kind: 'tabs', panels: ['<img src=x>'] }, windows: 'all', links: {} },
      }),
    );
    await page.reload();
    await chartOf(page, 'IWM');
    await expect
      .poll(() => page.locator('.notice').textContent())
      .toContain('was changed outside of Stopline and cannot be used');
    expect(await tabs(page)).toEqual(['Watchlist', 'Chart', 'Size', 'Tickets']);
    await expectNoComplaints(stopline);
  });
});
