import { describe, expect, it } from 'vitest';
import { commandIds } from '#shared/domain/commands.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { tabTo } from '../support/electron/tab-to.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, desk, expectNoComplaints, stopLine, useTheme } from './desk-page.ts';

describe('commands, keys, undo and settings', () => {
  const stopline = keptStopline(async ({ page }) => {
    await chartOf(page, 'IWM');
    await desk.quantity(page).waitFor();
  });
  const page = () => stopline.page;
  const press = (keys: string) => page().keyboard.press(keys);
  const type = (text: string) => page().keyboard.type(text);
  const summary = () => page().locator('#chart-summary').textContent();
  const notice = () => page().locator('.status-bar').textContent();
  const setting = (id: string) => page().locator(`[data-setting="${id}"]`);
  const search = () => page().getByRole('searchbox', { name: 'Search the settings' });
  const keysOf = (id: string) => page().locator(`[data-command="${id}"] .key-button`);
  const inMenu = (id: string) =>
    stopline.application.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      return { label: item?.label, enabled: item?.enabled, keys: item?.accelerator };
    }, id);

  it('move the chart while nothing has the focus', async () => {
    await page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const before = await summary();
    for (let times = 0; times < 2; times++) await press('Control+ArrowLeft');
    await expect.poll(summary).not.toBe(before);
    const moved = await summary();
    await press('Control+ArrowDown');
    await expect.poll(summary).not.toBe(moved);
    await press('Alt+r');
    await expect.poll(summary).toBe(before);
  });

  it('find a symbol by typing it, its range by a digit, and a job by both', async () => {
    await type('tna');
    await expect.poll(() => page().getByRole('combobox').last().inputValue()).toBe('tna');
    await press('Enter');
    await chartOf(page(), 'TNA');
    await type('1Y');
    await press('Enter');
    const year = page().getByRole('group', { name: 'Range' }).first().getByRole('button', { name: '1Y' });
    await expect.poll(() => year.getAttribute('aria-pressed')).toBe('true');
    await press(',');
    await type('6M');
    await press('Enter');
    await expect.poll(() => year.getAttribute('aria-pressed')).toBe('false');
    await press('Control+k');
    await type('IWM lev');
    await expect
      .poll(() => page().locator('.palette [cmdk-item][data-selected="true"]').textContent())
      .toBe('Leverage of IWM');
    await press('Enter');
    await page().locator('h1', { hasText: 'Leverage' }).waitFor();
    await press('Escape');
    await chartOf(page(), 'TNA');
    await press('Control+k');
    await type('TNA size');
    await press('Enter');
    await expect.poll(() => page().evaluate(() => document.activeElement?.id)).toBe('stop');
  });

  it('say in palette and menu why a command cannot be had here', async () => {
    await press('Control+k');
    await type('drag table');
    const item = page().locator('[cmdk-item]', { hasText: 'Leverage: drag table' });
    await expect.poll(() => item.getAttribute('aria-disabled')).toBe('true');
    expect(await item.textContent()).toContain('only on the Leverage screen');
    await takePictures(page(), 'palette-unavailable');
    expect(await accessibilityFaults(page())).toEqual([]);
    await press('Escape');
    await expect
      .poll(() => inMenu('leverage.drag'), { timeout: 5_000 })
      .toMatchObject({ label: 'Leverage: drag table (only on the Leverage screen)', enabled: false });
    expect(await inMenu('chart.reset')).toMatchObject({ label: 'Reset chart', enabled: true });
    await press('Control+3');
    await expect.poll(() => inMenu('leverage.drag'), { timeout: 5_000 }).toMatchObject({ enabled: true });
    await press('Control+1');
    await chartOf(page(), 'TNA');
  });

  it('hold every command in the palette', async () => {
    await press('Control+k');
    const values = () =>
      page()
        .locator('[cmdk-item]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-value')));
    await expect.poll(async () => (await values()).length).toBeGreaterThan(commandIds.length);
    const shown = new Set(await values());
    expect(commandIds.filter((id) => id !== 'palette.open' && !shown.has(id))).toEqual([]);
    await press('Escape');
  });

  it('take a dragged stop back in one step, and do it again', async () => {
    await type('iwm');
    await press('Enter');
    await chartOf(page(), 'IWM');
    const before = await desk.stop(page()).inputValue();
    const { x, y } = await stopLine(page());
    await page().mouse.move(x, y);
    await page().mouse.down();
    for (let step = 1; step <= 10; step++) await page().mouse.move(x, y - step * 2);
    await page().mouse.up();
    await expect.poll(() => desk.stop(page()).inputValue()).not.toBe(before);
    const dragged = await desk.stop(page()).inputValue();
    await press('Control+z');
    await expect.poll(() => desk.stop(page()).inputValue()).toBe(before);
    expect(await notice()).toContain('Undone: stop of IWM.');
    await press('Control+y');
    await expect.poll(() => desk.stop(page()).inputValue()).toBe(dragged);
  });

  it('leave a field its own undo while it is typed into, and take the visit back afterwards', async () => {
    const before = await desk.stop(page()).inputValue();
    await press('Alt+t');
    await press('Control+a');
    await type('9');
    await expect.poll(() => desk.stop(page()).inputValue()).toBe('9');
    await press('Control+z');
    await expect.poll(() => desk.stop(page()).inputValue()).not.toBe('9');
    await type('10');
    await press('Tab');
    await page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let times = 0; times < 3; times++) await press('Control+z');
    for (let times = 0; times < 3; times++) await press('Control+y');
    await expect.poll(() => desk.stop(page()).inputValue()).not.toBe(before);
    await press('Control+z');
    await expect.poll(() => desk.stop(page()).inputValue()).toBe(before);
  });

  it('take a saved ticket back, and save it again', async () => {
    const state = () => desk.ticketState(page()).textContent();
    await press('Control+Enter');
    await expect.poll(state).toContain('Saved');
    await press('Control+z');
    await expect.poll(state).toContain('No ticket saved');
    expect(await notice()).toContain('Undone: saved ticket of IWM.');
    await press('Control+Shift+Z');
    await expect.poll(state).toContain('Saved');
  });

  it('give a command other keys by pressing them, and refuse those of another', async () => {
    await press('?');
    await page().getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await takePictures(page(), 'shortcuts');
    expect(await accessibilityFaults(page())).toEqual([]);
    await tabTo(page(), page().getByRole('button', { name: 'Change the keys…' }));
    await press('Enter');
    await search().waitFor();
    await press('Control+a');
    await type('log');
    await tabTo(page(), keysOf('chart.logarithmic'));
    await press('Enter');
    await press('Control+s');
    const line = page().locator('[data-command="chart.logarithmic"]');
    await expect.poll(() => line.textContent()).toContain('Ctrl+S: these keys belong to “Save the layout”.');
    await takePictures(page(), 'settings-conflict');
    await press('Control+Alt+g');
    await expect.poll(() => keysOf('chart.logarithmic').textContent()).toBe('Ctrl+Alt+G');
    await press('Escape');
    await press('Control+Alt+g');
    const log = page()
      .getByRole('group', { name: 'Price scale' })
      .first()
      .getByRole('button', { name: 'Log' });
    await expect.poll(() => log.getAttribute('aria-pressed')).toBe('true');
    await press('Alt+l');
    expect(await log.getAttribute('aria-pressed')).toBe('true');
    await press('Control+Alt+g');
    await expect.poll(() => log.getAttribute('aria-pressed')).toBe('false');
    await expect
      .poll(() => inMenu('chart.logarithmic'), { timeout: 5_000 })
      .toMatchObject({ keys: 'CmdOrCtrl+Alt+G' });
  });

  it('find a setting by a word, change it at once, and put it back', async () => {
    await press('Control+,');
    await search().waitFor();
    for (const [label, width, height] of [
      ['1280', 1280, 720],
      ['2560', 2560, 1440],
    ] as const) {
      await resizeWindow(stopline, width, height);
      await takePictures(page(), `settings-${label}`);
    }
    await resizeWindow(stopline, 1440, 900);
    await type('night');
    await expect.poll(() => page().locator('[data-setting]').count()).toBe(1);
    await setting('theme').getByRole('button', { name: 'Light', exact: true }).press('Enter');
    await expect.poll(() => page().evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    expect(await accessibilityFaults(page())).toEqual([]);
    await setting('theme').getByRole('button', { name: 'Dark', exact: true }).press('Enter');
    await expect.poll(() => page().evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await accessibilityFaults(page())).toEqual([]);
    await setting('theme').getByRole('button', { name: 'Reset Theme' }).press('Enter');
    await search().fill('account');
    const account = page().getByRole('spinbutton', { name: 'Account in dollars' }).last();
    await account.fill('lots');
    await expect.poll(() => setting('account').textContent()).toContain('Type dollars, such as 1,000,000.');
    await account.fill('250000');
    await search().fill('nothing of the kind');
    await shownText(page(), 'No setting has these words.').waitFor();
    await search().fill('single');
    await setting('singleKeys').getByRole('button', { name: 'Off' }).press('Enter');
    await press('Escape');
    await press('t');
    await press('?');
    expect(await page().locator('dialog[open]').count()).toBe(0);
    // A ticket that nobody has touched is sized on the new account.
    await press('Alt+ArrowDown');
    await expect.poll(() => page().locator('#account').inputValue()).toBe('250,000');
  });

  it('keep all that over a restart', async () => {
    await useTheme(page(), 'Dark');
    await stopline.close();
    await stopline.open();
    await desk.quantity(page()).waitFor();
    await press('t');
    expect(await page().locator('dialog[open]').count()).toBe(0);
    await press('Control+Alt+g');
    const log = page()
      .getByRole('group', { name: 'Price scale' })
      .first()
      .getByRole('button', { name: 'Log' });
    await expect.poll(() => log.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => inMenu('chart.logarithmic'), { timeout: 5_000 })
      .toMatchObject({ keys: 'CmdOrCtrl+Alt+G' });
    await press('Control+,');
    await search().fill('keys of the commands');
    await setting('keys').getByRole('button', { name: 'Reset Keys of the commands' }).press('Enter');
    await expect.poll(() => keysOf('chart.logarithmic').textContent()).toBe('Alt+L');
    await press('Escape');
    await press('Alt+l');
    await expect.poll(() => log.getAttribute('aria-pressed')).toBe('false');
  });

  it('end without a complaint', () => expectNoComplaints(stopline));
});
