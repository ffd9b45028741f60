import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '#electron/runtime/project-paths.mjs';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../support/fixtures-real-data.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints } from './desk-page.ts';

const onRealPrices = 'draws on imported prices, which do not show what was drawn on simulated ones';

describe('tools over the chart', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
    await tool('Measure').waitFor();
  });
  const page = () => stopline.page;
  const tool = (name: string) =>
    page().getByRole('toolbar', { name: 'Chart tools' }).getByRole('button', { name });
  const panel = () => page().getByRole('region', { name: 'Drawings and events' });
  const names = () => panel().locator('.drawings-name[aria-pressed]').allTextContents();
  const measured = () => page().getByTestId('measured').textContent();
  const box = async () => {
    const at = await desk.chart(page()).boundingBox();
    if (!at) throw new Error('the chart has no box');
    return at;
  };

  it('measures by dragging and by two steps of the keyboard', async () => {
    const { x, y, width, height } = await box();
    await tool('Measure').click();
    await page().mouse.move(x + width * 0.3, y + height * 0.35);
    await page().mouse.down();
    await page().mouse.move(x + width * 0.4, y + height * 0.3, { steps: 4 });
    await page().mouse.move(x + width * 0.5, y + height * 0.2, { steps: 4 });
    await page().mouse.up();
    await expect.poll(measured).toMatch(/ to .* sessions · drawdown/);
    await takePictures(page(), 'chart-measure');
    await page().keyboard.press('Escape');
    await page().keyboard.press('Escape');
    await expect.poll(measured).toBe('');
    await page().keyboard.press('Alt+m');
    await expect.poll(() => tool('Measure').getAttribute('aria-pressed')).toBe('true');
    for (let bars = 0; bars < 6; bars++) await page().keyboard.press('ArrowLeft');
    await page().keyboard.press('Enter');
    for (let bars = 0; bars < 5; bars++) await page().keyboard.press('ArrowRight');
    await page().keyboard.press('Enter');
    await expect.poll(measured).toMatch(/5 sessions/);
    await page().keyboard.press('Escape');
    await page().keyboard.press('Escape');
  });

  it('draws by pointer and by key, moves, undoes and redoes', async () => {
    const { x, y, width, height } = await box();
    await tool('Trend line').click();
    await page().mouse.move(x + width * 0.2, y + height * 0.45);
    await page().mouse.down();
    await page().mouse.move(x + width * 0.35, y + height * 0.4, { steps: 5 });
    await page().mouse.move(x + width * 0.6, y + height * 0.3, { steps: 5 });
    await page().mouse.up();
    await page().getByRole('group', { name: 'Selected: Trend line' }).waitFor();
    await page().keyboard.press('Escape');
    await page().keyboard.press('Alt+h');
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('Enter');
    const selected = page().getByRole('group', { name: 'Selected: Horizontal line' });
    await selected.waitFor();
    const price = () => selected.getByRole('spinbutton', { name: 'Price' }).inputValue();
    const before = await price();
    await page().keyboard.press('ArrowUp');
    await expect.poll(price).not.toBe(before);
    await page().keyboard.press('Escape');
    await tool('Note on a date').click();
    await page().mouse.click(x + width * 0.5, y + height * 0.15);
    await page().getByRole('textbox', { name: 'Words' }).fill('Russell rebalance');
    await page().keyboard.press('Enter');
    await tool('Drawings and events').click();
    await expect.poll(async () => (await names()).length).toBe(3);
    expect((await names()).join(' ')).toContain('Russell rebalance');
    await takePictures(page(), 'chart-drawings');
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().keyboard.press('Control+z');
    await expect.poll(async () => (await names()).join(' ')).not.toContain('Russell rebalance');
    await page().keyboard.press('Control+z');
    await expect.poll(async () => (await names()).length).toBe(2);
    await page().keyboard.press('Control+y');
    await page().keyboard.press('Control+y');
    await expect.poll(async () => (await names()).join(' ')).toContain('Russell rebalance');
  });

  it('finds them again after a restart, and hides them as of a day before', async () => {
    await expectNoComplaints(stopline);
    await stopline.close();
    await stopline.open();
    await chartOf(page(), 'IWM');
    await tool('Drawings and events').click();
    await expect.poll(async () => (await names()).length).toBe(3);
    await page().keyboard.press('Alt+a');
    await page().keyboard.type('2024-03-14');
    await page().keyboard.press('Enter');
    await expect.poll(async () => (await names()).length).toBe(0);
    expect(await panel().textContent()).not.toMatch(/Apr 2025|May 2024 *Dividend/);
    await page().getByRole('button', { name: 'Show the latest data' }).click();
    await expect.poll(async () => (await names()).length).toBe(3);
    await panel().getByRole('button', { name: 'Close the list' }).click();
  });

  const summary = () => page().locator('#chart-summary').textContent();
  const asOf = () => page().getByLabel('As of', { exact: true }).inputValue();

  it('goes to a date, inverts, and covers the screen until Escape', async () => {
    await desk.chart(page()).focus();
    await page().keyboard.press('Alt+g');
    await page().getByRole('textbox', { name: 'Date to show on the chart' }).waitFor();
    await page().keyboard.type('2021-06-15');
    await page().keyboard.press('Enter');
    await expect.poll(summary).toMatch(/2021/);
    await expect.poll(() => desk.legend(page()).textContent()).toContain('15 Jun 2021');
    await page().keyboard.press('Alt+i');
    expect(await tool('Invert the scale').getAttribute('aria-pressed')).toBe('true');
    await takePictures(page(), 'chart-inverted');
    await page().keyboard.press('Alt+i');
    const small = (await box()).width;
    await desk.chart(page()).focus();
    await page().keyboard.press('Alt+Enter');
    await expect.poll(async () => (await box()).width).toBeGreaterThan(small * 1.4);
    expect(await page().locator('#stop').isVisible()).toBe(false);
    await takePictures(page(), 'chart-maximised');
    await page().keyboard.press('Escape');
    await expect.poll(async () => (await box()).width).toBe(small);
    await page().keyboard.press('Alt+r');
  });

  it('replays twenty bars with the whole desk following, and Escape gives the as-of date back', async () => {
    await page().getByLabel('As of', { exact: true }).fill('2025-11-20');
    await page().keyboard.press('Enter');
    await expect.poll(summary).toMatch(/20 Nov 2025/);
    await desk.chart(page()).focus();
    await tool('Replay bars').click();
    await page().getByRole('textbox', { name: 'Replay from' }).fill('2025-09-02');
    await page().keyboard.press('Enter');
    const bar = page().getByRole('region', { name: 'Replay' });
    await bar.waitFor();
    await expect.poll(asOf).toBe('2 Sep 2025');
    await expect.poll(summary).toMatch(/2 Sep 2025/);
    await bar.getByRole('button', { name: '10', exact: true }).click();
    const began = Date.now();
    await page().keyboard.press('Shift+ArrowDown');
    // Twenty sessions on from 2 September 2025 is 30 September.
    await expect.poll(asOf, { timeout: 20_000, interval: 20 }).toBe('30 Sep 2025');
    const seconds = (Date.now() - began) / 1000;
    await page().keyboard.press('Shift+ArrowDown');
    console.info(
      `replay: 20 bars in ${seconds.toFixed(2)} s, ${(20 / seconds).toFixed(1)} bars a second at 10 asked for`,
    );
    const stands = await asOf();
    await expect.poll(summary).toContain(stands);
    await expect.poll(() => desk.legend(page()).textContent()).toContain(stands);
    for (const symbol of ['IWM', 'SPY', 'VIXCLS'])
      await expect.poll(() => desk.row(page(), symbol).textContent()).toContain(stands);
    const close = /C ([\d.]+)/.exec((await desk.legend(page()).textContent()) ?? '')?.[1];
    await expect.poll(() => page().locator('#entry').inputValue()).toBe(close);
    await page().waitForTimeout(300);
    expect(await asOf()).toBe(stands);
    const later = await page().evaluate(
      () => /\b(?:Dec 2025|[12]\d Nov 2025)\b/.exec(document.body.innerText)?.[0],
    );
    expect(later).toBeUndefined();
    await takePictures(page(), 'chart-replay');
    expect(await accessibilityFaults(page())).toEqual([]);
    await page().keyboard.press('Shift+ArrowLeft');
    await expect.poll(asOf).not.toBe(stands);
    await page().keyboard.press('Escape');
    await expect.poll(asOf).toBe('20 Nov 2025');
    expect(await bar.count()).toBe(0);
    await expect.poll(summary).toMatch(/20 Nov 2025/);
  });

  it('shares range and crosshair with a linked chart, and with its window', async () => {
    const run = async (title: string): Promise<void> => {
      await page().keyboard.press('Control+K');
      await page().keyboard.type(title);
      await page().keyboard.press('Enter');
    };
    const goTo = async (date: string): Promise<void> => {
      await page().locator('[data-panel="chart"] .chart-canvas').focus();
      await page().keyboard.press('Alt+g');
      await page().getByRole('textbox', { name: 'Date to show on the chart' }).fill(date);
      await page().keyboard.press('Enter');
    };
    await run('Show the second chart');
    await expect.poll(() => page().locator('[data-painted="true"]').count()).toBe(2);
    const second = page().locator('[data-panel="secondChart"]');
    for (let turn = 0; turn < 3; turn++) {
      if ((await page().getByRole('tab', { name: 'Second chart, linked as A' }).count()) > 0) break;
      await second.locator('.chart-canvas').focus();
      await run('Link the panel with the next group');
    }
    await goTo('2020-03-16');
    await expect.poll(() => second.locator('#second-chart-summary').textContent()).toMatch(/2020/);
    await expect.poll(() => second.getByTestId('legend').textContent()).toContain('16 Mar 2020');
    await takePictures(page(), 'chart-linked');
    await second.locator('.chart-canvas').focus();
    await run('Move the panel to a window of its own');
    const isDetached = (one: { url(): string }): boolean => one.url().includes('panel=secondChart');
    await expect.poll(() => stopline.application.windows().some(isDetached)).toBe(true);
    const window = stopline.application.windows().find(isDetached);
    await window?.locator('[data-painted="true"]').waitFor();
    await window?.getByRole('toolbar', { name: 'Chart tools' }).waitFor();
    await goTo('2022-06-15');
    await expect.poll(() => window?.locator('#second-chart-summary').textContent()).toMatch(/2022/);
    await expect.poll(() => window?.getByTestId('legend').textContent()).toContain('15 Jun 2022');
    await run('Bring every panel back into the window');
    await run('Restore the layout as delivered');
    await chartOf(page(), 'IWM');
  });

  it('copies its picture at two pixels a point', async () => {
    await page().evaluate(() => {
      const given = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        const png = await (items[0] as ClipboardItem).getType('image/png');
        const reader = new FileReader();
        reader.addEventListener('load', () =>
          document.documentElement.setAttribute('data-copied', String(reader.result)),
        );
        reader.readAsDataURL(png);
        await given(items);
      };
    });
    await desk.chart(page()).focus();
    await page().keyboard.press('Control+Shift+c');
    const copied = () => page().evaluate(() => document.documentElement.getAttribute('data-copied') ?? '');
    await expect.poll(copied, { timeout: 5000 }).toMatch(/^data:image\/png/);
    const png = Buffer.from((await copied()).slice('data:image/png;base64,'.length), 'base64');
    writeFileSync(join(projectPaths.pictures, 'chart-snapshot.png'), png);
    // Width in the header of a PNG: the chart and its margins, twice.
    expect(png.readUInt32BE(16)).toBeGreaterThan((await box()).width * 1.9);
    expect((await box()).width).toBeGreaterThan(300);
  });

  it.skipIf(!hasRealData)(hasRealData ? onRealPrices : `${onRealPrices}: ${realDataAbsent}`, async () => {
    await page().getByRole('button', { name: 'Show the latest data' }).click();
    await answerFileDialog(stopline, [join(realDataFolder, 'prices', 'IWM.csv')]);
    await page().keyboard.press('Control+o');
    await page().getByRole('button', { name: 'Done' }).click();
    await chartOf(page(), 'IWM');
    await tool('Drawings and events').click();
    await expect.poll(async () => (await names()).length).toBe(0);
    await desk.chart(page()).focus();
    await page().keyboard.press('Alt+h');
    await page().keyboard.press('Enter');
    await expect.poll(async () => (await names()).length).toBe(1);
    await takePictures(page(), 'chart-real');
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
