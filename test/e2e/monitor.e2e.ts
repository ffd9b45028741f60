import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, expectNoComplaints, useTheme } from './desk-page.ts';

/** What a user finds on the Monitor screen. */
const monitor = {
  title: (page: Page) => page.locator('.monitor-title'),
  row: (page: Page, name: string) => page.locator('.trigger-board tbody[data-trigger]', { hasText: name }),
  dialog: (page: Page) => page.getByRole('dialog'),
  reading: (page: Page) => page.locator('.builder-reading'),
};
const plain = (text: string | null): string => (text ?? '').replaceAll('\u202f', ' ');

/** Presses Tab until a field of this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
    });
    if (focused.trim() === name) return;
  }
  throw new Error(`The keyboard does not get to ${name}.`);
}

const rank = (state: string | null): number => ['fired', 'unknown', 'armed'].indexOf(state ?? '');

async function asOf(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Alt+a');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('the Monitor screen on the sample', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
    await page().keyboard.press('Control+7');
    await shownText(page(), 'No trigger yet').waitFor();
    // The sample ends on this day: later its values are too old to know anything.
    await asOf(page(), '2025-12-18');
  });
  const page = () => stopline.page;
  const textOf = async (name: string) => plain(await monitor.row(page(), name).first().textContent());

  it('says what it is for while nothing is watched', async () => {
    expect(await monitor.title(page()).textContent()).toBe('Nothing is watched');
    await takePictures(page(), 'monitor-empty');
  });

  it('builds a trigger by keyboard alone, with its reading, its value and its past beside it', async () => {
    await tabTo(page(), 'New trigger…');
    await page().keyboard.press('Enter');
    await monitor.dialog(page()).waitFor();
    await expect
      .poll(async () => plain(await monitor.reading(page()).textContent()))
      .toBe('S&P 500 falls 3 % or more from its 20-session high');
    await shownText(page(), /^Fired \d+ times/).waitFor();
    await takePictures(page(), 'monitor-builder');
    await tabTo(page(), 'Threshold');
    await page().keyboard.press('Control+a');
    await page().keyboard.type('4');
    await expect
      .poll(() => monitor.dialog(page()).textContent())
      .toContain('Nothing stands above its own high');
    await takePictures(page(), 'monitor-builder-problem');
    await page().keyboard.press('Control+a');
    await page().keyboard.type('-5');
    await tabTo(page(), 'Add a comparison');
    await page().keyboard.press('Enter');
    await expect
      .poll(async () => plain(await monitor.reading(page()).textContent()))
      .toContain('falls 5 % or more from its 20-session high or S&P 500 falls 3 %');
    await tabTo(page(), 'Last day');
    await page().keyboard.type('31/12/2099');
    await shownText(monitor.dialog(page()), 'Write a day as 2024-03-14 or 14 Mar 2024.').waitFor();
    expect(await page().getByRole('button', { name: 'Watch it' }).isDisabled()).toBe(true);
    await page().keyboard.press('Control+a');
    await page().keyboard.type('31 Dec 2099');
    expect(await accessibilityFaults(page())).toEqual([]);
    await takePictures(page(), 'monitor-builder-group');
    await resizeWindow(stopline, 1280, 720);
    await takePictures(page(), 'monitor-builder-1280');
    await resizeWindow(stopline, 1440, 900);
    await tabTo(page(), 'Watch it');
    await page().keyboard.press('Enter');
    await monitor.row(page(), 'S&P 500').first().waitFor();
    expect(await textOf('S&P 500')).toContain('31 Dec 2099');
  });

  it('shows state, distance, age and the past firings on the price', async () => {
    await shownText(page().locator('.firing-count strong'), /firings?$/).waitFor();
    expect(await textOf('S&P 500')).toContain('○ Armed');
    await page().locator('.firing-chart .plot-dots').first().waitFor();
    await monitor
      .row(page(), 'S&P 500')
      .getByRole('button', { name: /^Comparisons of/ })
      .press('Enter');
    await page()
      .getByRole('table', { name: /^Comparisons of/ })
      .waitFor();
    await takePictures(page(), 'monitor');
    await resizeWindow(stopline, 1280, 720);
    await takePictures(page(), 'monitor-1280');
    await resizeWindow(stopline, 2560, 1440);
    await takePictures(page(), 'monitor-2560');
    await resizeWindow(stopline, 1440, 900);
  });

  it('filters the board by state and says when nothing is left', async () => {
    await page().getByRole('button', { name: 'Unknown 0' }).press('Enter');
    await shownText(page(), 'No trigger is unknown now; 1 in all.').waitFor();
    await page().getByRole('button', { name: 'All 1', exact: true }).press('Enter');
    await monitor.row(page(), 'S&P 500').first().waitFor();
  });

  it('follows the as-of date: fired then, unknown once the data is too old', async () => {
    await asOf(page(), '2025-11-13');
    await expect.poll(() => textOf('S&P 500')).toContain('▲ Fired');
    await expect.poll(() => monitor.title(page()).textContent()).toBe('1 fired');
    await asOf(page(), 'latest');
    await expect.poll(() => textOf('S&P 500')).toContain('? Unknown');
    expect(await textOf('S&P 500')).not.toContain('Armed');
    await takePictures(page(), 'monitor-unknown');
    await asOf(page(), '2025-12-18');
    await expect.poll(() => textOf('S&P 500')).toContain('○ Armed');
  });

  it('sorts by distance, what cannot be known above the armed', async () => {
    const ids = await page().evaluate(async () => {
      const level = (symbol: string, threshold: number) => ({
        kind: 'compare',
        measure: { kind: 'level', series: { symbol }, unit: 'price' },
        is: 'atLeast',
        threshold,
        maximumAgeSessions: 5,
      });
      const yields = { kind: 'change', series: { symbol: 'DGS10' }, unit: 'basisPoints' };
      const average = { symbol: 'IWM', indicator: { kind: 'sma', length: 50 } };
      const plans = [
        ['Fear', 'exit', level('VIXCLS', 60)],
        ['Breadth gone', 'watch', level('RSP', 200)],
        [
          'Rates shock',
          'stopSignal',
          {
            kind: 'any',
            of: [
              {
                kind: 'compare',
                measure: { ...yields, from: { kind: 'sessionsAgo', sessions: 5 } },
                is: 'atLeast',
                threshold: 25,
              },
              level('DGS10', 6),
            ],
          },
        ],
        [
          'Above its average',
          'enter',
          {
            kind: 'compare',
            measure: { kind: 'gap', series: { symbol: 'IWM' }, over: average },
            is: 'atLeast',
            threshold: 0.001,
            band: 0.01,
          },
        ],
      ] as const;
      const made: number[] = [];
      for (const [name, role, condition] of plans) {
        const reply = await window.stopline.invoke('trigger.save', {
          id: null,
          asOf: '2025-12-18',
          name,
          role,
          condition,
          origin: { kind: 'own' },
          note: '',
          expiresOn: null,
          snoozedThrough: null,
        });
        made.push((reply as { value: { id: number } }).value.id);
      }
      return made;
    });
    const rows = page().locator('tbody[data-trigger]');
    await expect.poll(() => rows.count()).toBe(5);
    const states = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-state')));
    expect(states).toEqual([...states].toSorted((a, b) => rank(a) - rank(b)));
    expect(states).toContain('unknown');
    expect(await textOf('Breadth gone')).toContain('There is no series RSP.');
    await takePictures(page(), 'monitor-board');
    await page().evaluate(async (made) => {
      for (const id of made) await window.stopline.invoke('trigger.remove', { id });
    }, ids);
    await expect.poll(() => rows.count()).toBe(1);
  });

  it('builds a trigger that waits for closes in a row, and says how many it has held at', async () => {
    const dialog = monitor.dialog(page());
    const reading = async () => plain(await monitor.reading(page()).textContent());
    const firings = async () =>
      Number(/^Fired (\d+) times/m.exec(await dialog.innerText())?.[1] ?? Number.NaN);
    await page().getByRole('button', { name: 'New trigger…' }).press('Enter');
    await dialog.getByLabel('Test', { exact: true }).selectOption('atLeast');
    await expect.poll(reading).toBe('S&P 500 is within 3 % of its 20-session high');
    await expect.poll(firings).toBeGreaterThan(0);
    const plainFirings = await firings();
    const count = dialog.getByLabel('Holds at so many closes in a row');
    await count.fill('0');
    await shownText(dialog, 'Type how many closes in a row, 1 to 260.').waitFor();
    await count.fill('3');
    await expect.poll(reading).toBe('S&P 500 is within 3 % of its 20-session high for 3 sessions in a row');
    await dialog.locator('.closes-held', { hasText: /^[0-3] of 3 closes$/ }).waitFor();
    await expect.poll(firings).toBeLessThanOrEqual(plainFirings);
    await takePictures(page(), 'monitor-builder-closes');
    await count.fill('2');
    await dialog.getByLabel('Closes that count').selectOption('weekly');
    const words = 'S&P 500 is within 3 % of its 20-session high on 2 weekly closes in a row';
    await expect.poll(reading).toBe(words);
    expect(await accessibilityFaults(page())).toEqual([]);
    await dialog.getByRole('button', { name: 'Watch it' }).press('Enter');
    const row = monitor.row(page(), '2 weekly closes in a row');
    await row.locator('.closes-held', { hasText: /^[0-2] of 2 weekly closes$/ }).waitFor();
    await row.getByRole('button', { name: /^Comparisons of/ }).press('Enter');
    await row.getByRole('table', { name: /^Comparisons of/ }).waitFor();
    await takePictures(page(), 'monitor-closes');
    await row.getByRole('button', { name: /^Edit/ }).press('Enter');
    await expect.poll(reading).toBe(words);
    expect(await dialog.getByLabel('Holds at so many closes in a row').inputValue()).toBe('2');
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
    await row.getByRole('button', { name: /^Remove/ }).press('Enter');
    await page().getByRole('button', { name: 'Remove the trigger' }).press('Enter');
    await expect.poll(() => page().locator('tbody[data-trigger]').count()).toBe(1);
    await monitor.row(page(), 'S&P 500').first().locator('.trigger-button').press('Enter');
  });

  it('says whether a fund is crowded, with three percentiles and the reasons', async () => {
    await page().getByRole('button', { name: 'Crowding', exact: true }).press('Enter');
    await page().locator('.crowding-verdict').waitFor();
    expect(await page().locator('.crowding .percentile').count()).toBe(3);
    expect(await page().locator('.crowding-reasons li').count()).toBe(3);
    await takePictures(page(), 'monitor-crowding');
  });

  it('has no accessibility fault, in both themes', async () => {
    for (const theme of ['Dark', 'Light'] as const) {
      await useTheme(page(), theme);
      expect(await accessibilityFaults(page()), theme).toEqual([]);
    }
  });

  it('keeps everything over a restart, and is muted for good', async () => {
    await page().getByRole('button', { name: 'Mute notifications' }).press('Enter');
    await expectNoComplaints(stopline);
    await stopline.close();
    await stopline.open();
    await monitor.row(page(), 'S&P 500').first().waitFor();
    await expect.poll(() => textOf('S&P 500')).toContain('○ Armed');
    expect(await page().getByRole('button', { name: 'Muted' }).getAttribute('aria-pressed')).toBe('true');
    await page().locator('.crowding-verdict').waitFor();
  });

  it('turns to unknown, never to a pass, when the series is removed', async () => {
    await page().evaluate(() => window.stopline.invoke('series.remove', { symbol: 'SPX' }));
    await expect.poll(() => textOf('S&P 500')).toContain('? Unknown');
    expect(await textOf('S&P 500')).toContain('There is no series SPX.');
    expect(await monitor.title(page()).textContent()).toBe('1 unknown');
    await takePictures(page(), 'monitor-removed');
  });

  it('is snoozed and removed from its row', async () => {
    await monitor
      .row(page(), 'S&P 500')
      .getByRole('button', { name: /^Comparisons of/ })
      .press('Enter');
    await page()
      .getByLabel(/^Snooze/)
      .selectOption('7');
    await expect.poll(() => page().locator('.status-bar').textContent()).toContain('logged, not told');
    await page()
      .getByRole('button', { name: /^Remove/ })
      .press('Enter');
    await page().getByRole('button', { name: 'Remove the trigger' }).press('Enter');
    await shownText(page(), 'No trigger yet').waitFor();
  });

  it('complains about nothing', async () => {
    await expectNoComplaints(stopline);
  });
});
