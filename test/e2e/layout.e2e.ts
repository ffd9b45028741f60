import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, desk, expectNoComplaints, useTheme } from './desk-page.ts';
import { deskInSize, run, tabs } from './layout-page.ts';

describe('the desk, arranged', () => {
  const stopline = keptStopline(deskInSize);
  const box = async (panel: string) => {
    const found = await stopline.page.locator(`[data-panel="${panel}"]`).boundingBox();
    if (found === null) throw new Error(`The panel ${panel} is not in sight.`);
    return found;
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
    await run(page, 'Make the panel wider');
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
    await run(page, 'Show the second chart');
    await expect.poll(() => page.locator('[data-painted="true"]').count()).toBe(2);
    await run(page, 'TNA');
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
    await run(page, 'Link the panel with the next group');
    await expect.poll(() => tabs(page)).toContain('Second chart, linked as C');
  });

  it('complains about nothing', () => expectNoComplaints(stopline));
});
