import { describe, expect, it } from 'vitest';
import { type Screen, screenNames, screens } from '#shared/domain/screen.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { setWindowSize } from '../support/electron/set-window-size.ts';
import { chartOf, desk, expectNoComplaints } from './desk-page.ts';

describe('the screens', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
  });
  const page = () => stopline.page;
  const rail = (screen: Screen) =>
    page().getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screenNames[screen] });

  async function shown(screen: Screen): Promise<void> {
    const heading = screen === 'desk' ? 'IWM' : screenNames[screen];
    await page()
      .locator('h1', { hasText: new RegExp(`^${heading}$`) })
      .waitFor();
    expect(await rail(screen).getAttribute('aria-current')).toBe('page');
  }

  it('are reached with Ctrl and their place, from the rail and from the palette', async () => {
    for (const [index, screen] of screens.entries()) {
      await page().keyboard.press(`Control+${index + 1}`);
      await shown(screen);
    }
    for (const screen of screens) {
      await rail(screen).click();
      await shown(screen);
      await page().locator('main > :visible').first().waitFor();
    }
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().waitFor();
    await page().keyboard.type('Leverage');
    await page().keyboard.press('Enter');
    await shown('leverage');
  });

  it('leave the desk as it was: what is on the chart and what was typed', async () => {
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'IWM');
    const summary = page().locator('#chart-summary');
    const before = await summary.textContent();
    await desk.chart(page()).focus();
    for (let times = 0; times < 3; times++) await page().keyboard.press('Control+ArrowLeft');
    await expect.poll(() => summary.textContent()).not.toBe(before);
    const panned = await summary.textContent();
    await desk.stop(page()).fill('-7.5');
    const quantity = await desk.quantity(page()).textContent();

    await page().keyboard.press('Control+2');
    await shown('compare');
    expect(await desk.chart(page()).count()).toBe(0);
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'IWM');
    expect(await summary.textContent()).toBe(panned);
    expect(await desk.quantity(page()).textContent()).toBe(quantity);
  });

  it('stay where they are when a reader goes to the last of their hidden words', async () => {
    for (const screen of screens) {
      await rail(screen).click();
      await shown(screen);
      await page().locator('main > :visible').first().waitFor();
      const moved = await page().evaluate(() => {
        const words = [...document.querySelectorAll('main .visually-hidden')];
        for (const block of ['start', 'end'] as const) words.at(-1)?.scrollIntoView({ block });
        const { documentElement, body } = document;
        return {
          by: documentElement.scrollTop + body.scrollTop,
          over: documentElement.scrollHeight - innerHeight,
        };
      });
      expect(moved, screen).toEqual({ by: 0, over: 0 });
    }
  });

  it('keep the chances of a stop apart in text of any size', async () => {
    await rail('stops').click();
    const rows = page().locator('.chances-table tbody tr');
    await rows.first().waitFor();
    for (const presses of [0, 3, 2]) {
      for (let press = 0; press < presses; press++) await page().keyboard.press('Control+=');
      await page().waitForTimeout(300);
      const gaps = await rows.evaluateAll((all) =>
        all.flatMap((row) => {
          const texts = [...row.children].map((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return range.getBoundingClientRect();
          });
          const written = texts.filter(({ width }) => width > 0);
          return written.slice(1).map(({ left }, index) => left - (written[index]?.right ?? 0));
        }),
      );
      expect(gaps.length).toBeGreaterThan(10);
      expect(Math.min(...gaps), `after ${presses} presses`).toBeGreaterThanOrEqual(4);
    }
    await page().keyboard.press('Control+0');
  });

  it('come and go faster than they are drawn while the window changes its size', async () => {
    const keys = [1, 2, 1, 3, 4, 1, 5, 6, 1, 7, 8];
    const pausesMs = [0, 5, 15, 30, 60, 120, 250];
    const turns = process.env.STOPLINE_FULL === '1' ? 50 : 14;
    const sizes: Promise<void>[] = [];
    for (let turn = 0; turn < turns; turn++) {
      sizes.push(setWindowSize(stopline, 1280 + (turn % 7) * 90, 720 + (turn % 5) * 40));
      await page().keyboard.press(`Control+${keys[turn % keys.length]}`);
      await page().waitForTimeout(pausesMs[turn % pausesMs.length] as number);
    }
    await Promise.all(sizes);
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'IWM');
  });

  it('complain about nothing', async () => {
    await expectNoComplaints(stopline);
  });
});
