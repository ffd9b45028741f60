import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { takePicture, takePictures } from '../support/electron/take-picture.ts';
import { chartOf, desk, expectNoComplaints, useTheme } from './desk-page.ts';
import { deskInSize, run, tabs, windowOf } from './layout-page.ts';

describe('the desk over several windows', () => {
  const stopline = keptStopline(deskInSize);

  it('gives the chart a window that follows the symbol and the theme', async () => {
    const { page } = stopline;
    await chartOf(page, 'IWM');
    await page.locator('[data-panel="chart"] .chart-canvas').focus();
    await run(page, 'Move the panel to a window of its own');
    const window = await windowOf(stopline, 'chart');
    await window.locator('[data-painted="true"]').waitFor();
    await expect.poll(() => window.locator('h1').textContent()).toBe('IWM Chart');
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
    await takePicture(window, 'layout-window');
    expect(await accessibilityFaults(window)).toEqual([]);
  });

  it('is as closed as the main window', async () => {
    const window = await windowOf(stopline, 'chart');
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
    await run(page, 'Restore the layout as delivered');
    await expect.poll(() => application.windows().length).toBe(1);
    await chartOf(page, 'IWM');
    await page.keyboard.press('.');
    await page.getByRole('button', { name: /^Two screens/ }).waitFor();
    await takePictures(page, 'layout-list-1280');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Two screens/ }).click();
    await (await windowOf(stopline, 'chart')).locator('[data-painted="true"]').waitFor();
    await application.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((found) =>
        found.webContents.getURL().includes('panel='),
      );
      window?.setBounds({ x: 120, y: 90, width: 700, height: 500 });
    });
    await page.waitForTimeout(1_500);
    await expectNoComplaints(stopline);
    await stopline.close();

    await stopline.open();
    await deskInSize(stopline);
    const window = await windowOf(stopline, 'chart');
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
    const window = await windowOf(stopline, 'chart');
    // A press that closes its own page may not live to see its answer.
    const closed = window.waitForEvent('close');
    const back = window.getByRole('button', { name: 'Back into the main window' });
    await back.click().catch((error: Error) => expect(error.message).toContain('closed'));
    await closed;
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
