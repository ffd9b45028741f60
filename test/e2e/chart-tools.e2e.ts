import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { chartOf, desk, expectNoComplaints } from './desk-page.ts';

describe('tools over the chart', () => {
  let stopline: Stopline;
  let folder: string;
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

  beforeAll(async () => {
    folder = createTemporaryFolder();
    stopline = await launchStopline({ userDataFolder: folder });
    await chartOf(page(), 'IWM');
    await tool('Measure').waitFor();
  });
  afterAll(async () => {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  });

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
    await page().keyboard.press('Control+z');
    await expect.poll(async () => (await names()).join(' ')).not.toContain('Russell rebalance');
    await page().keyboard.press('Control+z');
    await expect.poll(async () => (await names()).length).toBe(2);
    await page().keyboard.press('Control+y');
    await page().keyboard.press('Control+y');
    await expect.poll(async () => (await names()).join(' ')).toContain('Russell rebalance');
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
