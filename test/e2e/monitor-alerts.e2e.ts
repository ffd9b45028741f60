import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { newYorkDay } from '#shared/domain/calendar/exchange-clock.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { answerFileDialog, chartOf, expectNoComplaints, useTheme } from './desk-page.ts';

const today = newYorkDay(Date.now());
const sessions = [...sessionsBetween(today - 120, today - 1)];

/** Closes of 100; counted from the last session, one that gaps through 95, one that comes back, and one that walks through. */
const moves: Readonly<Record<number, readonly [open: number, close: number]>> = {
  8: [94, 93],
  5: [98, 99],
  3: [98, 94.5],
};

function pricesWithout(lastSessions: number): string {
  const rows = sessions.slice(0, sessions.length - lastSessions).map((day, i) => {
    const [open, close] = moves[sessions.length - 1 - i] ?? [100, 100];
    return [toBusinessDate(day), open, 101, 92, close, 1_000_000].join();
  });
  return ['date,open,high,low,close,volume', ...rows].join('\n');
}

describe('alerts on the Monitor screen', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
    await page().keyboard.press('Control+7');
    await shownText(page(), 'No trigger yet').waitFor();
    await importWithout(12);
    await page().evaluate(() =>
      window.stopline.invoke('trigger.save', {
        id: null,
        asOf: null,
        name: 'QQQ below 95',
        role: 'stopSignal',
        condition: {
          kind: 'compare',
          measure: { kind: 'level', series: { symbol: 'QQQ' }, unit: 'price' },
          is: 'atMost',
          threshold: 95,
          band: 2,
        },
        origin: { kind: 'own' },
        note: 'Half off on the close below.',
        expiresOn: null,
        snoozedThrough: null,
      }),
    );
    await page().locator('tbody[data-trigger]').waitFor();
  });
  const page = () => stopline.page;
  const report = () => page().getByRole('region', { name: 'While nobody looked' });

  async function importWithout(lastSessions: number): Promise<void> {
    const path = join(stopline.userDataFolder, 'QQQ.csv');
    writeFileSync(path, pricesWithout(lastSessions));
    giveToApplication(path);
    await answerFileDialog(stopline, [path]);
    await page().keyboard.press('Control+o');
    await shownText(page().getByRole('article', { name: 'QQQ.csv' }), /rows accepted/)
      .last()
      .waitFor();
    await page().keyboard.press('Escape');
  }

  it('reports what was missed in order, with the gap, when the missing bars come in', async () => {
    await page().keyboard.press('Control+1');
    await importWithout(0);
    // Nobody looks at the log: it is counted beside the way to it, and no longer once it has been seen.
    const unread = page().getByTestId('unread-alerts');
    await expect.poll(() => unread.textContent(), { timeout: 10_000 }).toBe('2 unread alerts');
    await takePictures(page(), 'unread-alerts');
    await page().keyboard.press('Control+7');
    await report().waitFor();
    await expect.poll(() => page().locator('.alert-new').count()).toBe(2);
    await expect.poll(() => unread.count(), { timeout: 10_000 }).toBe(0);
    const told = await report().locator('.catch-up-list li').allTextContents();
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('gapped through 95.00');
    expect(told[1]).not.toContain('gapped');
    await takePictures(page(), 'monitor-catch-up');
  });

  it('logs each with its close, the age of the data then and the gap, newest first', async () => {
    const rows = page().locator('.alert-log tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    const [newest, oldest] = await rows.allTextContents();
    expect(newest).toContain('94.50');
    expect(newest).toContain('no gap');
    expect(oldest).toContain('93.00');
    expect(oldest).toContain('gap to 94.00');
    expect(oldest).toContain('replayed');
    expect(oldest).toContain('current');
  });

  it('has no accessibility fault, in both themes', async () => {
    for (const theme of ['Dark', 'Light'] as const) {
      await useTheme(page(), theme);
      expect(await accessibilityFaults(page()), theme).toEqual([]);
    }
  });

  it('is dismissed for good: the report stays away over a restart, the log stays', async () => {
    await report()
      .getByRole('button', { name: /^Dismiss the report/ })
      .press('Enter');
    await expect.poll(() => report().count()).toBe(0);
    await expectNoComplaints(stopline);
    await stopline.close();
    await stopline.open();
    await page().locator('.alert-log tbody tr').first().waitFor();
    expect(await page().locator('.alert-log tbody tr').count()).toBe(2);
    expect(await report().count()).toBe(0);
  });

  it('keeps the log of a trigger that is removed', async () => {
    await page()
      .getByRole('button', { name: /^Comparisons of/ })
      .press('Enter');
    await shownText(page(), 'Half off on the close below.').waitFor();
    await page()
      .getByRole('button', { name: /^Remove/ })
      .press('Enter');
    await page().getByRole('button', { name: 'Remove the trigger' }).press('Enter');
    await shownText(page(), 'No trigger yet').waitFor();
    expect(await page().locator('.alert-log tbody tr').count()).toBe(2);
    await expectNoComplaints(stopline);
  });
});
