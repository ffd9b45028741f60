import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, desk, expectNoComplaints, useTheme } from './desk-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the first start', () => {
  const stopline = keptStopline(async () => {
    await chartOf(stopline.page, 'IWM');
  });

  it('shows IWM with its averages and says that the data is simulated', async () => {
    const { page } = stopline;
    await expect(
      shownText(page.locator('header'), 'simulated sample', { exact: false }).count(),
    ).resolves.toBeGreaterThan(0);
    const legend = await desk.legend(page).textContent();
    for (const name of ['EMA 20', 'SMA 50', 'SMA 200', 'OBV']) expect(legend).toContain(name);
    expect(await page.title()).toBe('IWM · Stopline');
  });

  it('is pictured at the size of a laptop and of a large screen', async () => {
    const { page } = stopline;
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [1440, 900],
    ] as const) {
      await resizeWindow(stopline, width, height);
      // Off the chart, so that the legend tells of the last bar.
      await page.mouse.move(2, 2);
      await takePictures(page, `desk-${width}`);
    }
  });

  it('lists the series of the sample with last, change and distances', async () => {
    const { page } = stopline;
    for (const symbol of ['RUT', 'SPX', 'IWM', 'SPY', 'TNA', 'TZA', 'VIXCLS', 'DGS10']) {
      expect(await desk.row(page, symbol).count(), symbol).toBe(1);
    }
    expect(await desk.row(page, 'RUT').textContent()).toContain('2,507.64');
  });

  it('sizes a trade at once, with the three losses together', async () => {
    const { page } = stopline;
    await desk.quantity(page).waitFor();
    const losses = page.getByRole('region', { name: 'Three losses' });
    expect(await losses.textContent()).toMatch(/stop.*gap.*15/is);
  });

  it('switches the symbol with a click and with the keyboard', async () => {
    const { page } = stopline;
    await desk.row(page, 'TNA').click();
    await chartOf(page, 'TNA');
    expect(await page.locator('header').textContent()).toContain('TNA');
    await page.keyboard.press('ArrowDown');
    await chartOf(page, 'TZA');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').last().waitFor();
    await page.keyboard.type('IWM');
    await page.keyboard.press('Enter');
    await chartOf(page, 'IWM');
  });

  it.each(['Dark', 'Light'] as const)('has no accessibility fault in the %s theme', async (theme) => {
    const { page } = stopline;
    await useTheme(page, theme);
    // In a world of its own: the page's policy allows no foreign script.
    const violations = await page.evaluate(async (source) => {
      // oxlint-disable-next-line no-eval -- axe runs in the page under test
      const axe = (0, eval)(`${source}; axe`) as {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, axeSource);
    expect(violations).toEqual([]);
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
