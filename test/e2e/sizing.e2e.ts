import { describe, expect, it } from 'vitest';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, desk, expectNoComplaints, numberIn } from './desk-page.ts';

describe('sizing a trade', () => {
  const stopline = keptStopline(async ({ page }) => {
    await chartOf(page, 'IWM');
    await desk.row(page, 'TNA').click();
    await chartOf(page, 'TNA');
    await desk.quantity(page).waitFor();
  });

  /** Types into a field of the panel and leaves it. */
  async function type(id: string, text: string): Promise<void> {
    const field = stopline.page.locator(`#${id}`);
    await field.fill(text);
    await field.press('Tab');
  }

  it("answers the note's trade: 1,041 shares, 4,996.80 at the stop, R 4.80, 124,920 of exposure", async () => {
    const { page } = stopline;
    await type('account', '1000000');
    await type('risk', '0.5');
    await type('entry', '40');
    await type('stop', '12');
    await expect.poll(() => numberIn(desk.quantity(page))).toBe(1041);
    expect(await numberIn(page.getByTestId('risk-per-share'))).toBe(4.8);
    expect(await numberIn(page.getByTestId('risk-dollars'))).toBeCloseTo(4996.8, 0);
    expect(await page.getByTestId('leverage-adjusted-exposure').textContent()).toContain('124,920');
  });

  it('steps the stop with the keyboard and follows at once', async () => {
    const { page } = stopline;
    const before = await numberIn(desk.quantity(page));
    await desk.stop(page).focus();
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowUp');
    await expect.poll(() => numberIn(desk.quantity(page))).not.toBe(before);
    await type('stop', '12');
    await expect.poll(() => numberIn(desk.quantity(page))).toBe(before);
  });

  it('drags the stop line on the chart and reads the new size', async () => {
    const { page } = stopline;
    await type('entry', '');
    await expect.poll(() => numberIn(desk.quantity(page))).toBeGreaterThan(0);
    const before = await numberIn(desk.quantity(page));
    const stopBefore = await desk.stop(page).inputValue();
    const [lossBefore, chanceBefore] = [await loss(), await chance('touch-stop-first')];
    await expect.poll(() => freshHistory()).toBe('true');
    const drawnBefore = await chance('touch-history-stop-first');
    const box = await desk.chart(page).boundingBox();
    if (!box) throw new Error('the chart has no box');
    const y = await lineY('stop', box);
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + box.width / 2, y - step * 2);
    await expect.poll(() => chance('touch-stop-first')).toBeGreaterThan(chanceBefore);
    const during = await numberIn(desk.quantity(page));
    expect(await loss()).not.toBe(lossBefore);
    // What is drawn from history is of the lines as they were, and says so, until they rest.
    expect(await freshHistory()).toBe('false');
    await takePictures(page, 'stop-dragged');
    await page.mouse.up();
    await expect.poll(() => freshHistory(), { timeout: 5000 }).toBe('true');
    expect(await chance('touch-history-stop-first')).toBeGreaterThan(drawnBefore);
    // A nearer stop risks less a share, so the same risk buys more.
    await expect.poll(() => numberIn(desk.quantity(page))).toBeGreaterThan(before);
    expect(during).toBeGreaterThan(before);
    expect(await desk.stop(page).inputValue()).not.toBe(stopBefore);
  });

  const chance = (testId: string) => numberIn(stopline.page.getByTestId(testId));
  const loss = () => stopline.page.getByTestId('loss-through-gap').textContent();
  const freshHistory = () => stopline.page.getByTestId('touch-history-stop-first').getAttribute('data-fresh');

  /** Finds the height of a line: where the pointer turns into the drag cursor, looking from the bottom up. */
  async function lineY(
    _role: 'stop',
    box: { x: number; y: number; width: number; height: number },
  ): Promise<number> {
    const { page } = stopline;
    for (let y = box.y + box.height * 0.95; y > box.y; y -= 3) {
      await page.mouse.move(box.x + box.width / 2, y);
      const cursor = await page.evaluate(
        ([px, py]) => {
          const element = document.elementFromPoint(px as number, py as number);
          for (let node: Element | null = element; node; node = node.parentElement) {
            if (getComputedStyle(node).cursor === 'ns-resize') return 'ns-resize';
          }
          return 'none';
        },
        [box.x + box.width / 2, y],
      );
      if (cursor === 'ns-resize') return y;
    }
    throw new Error('no line can be dragged');
  }

  it('says in words what is wrong with a stop above the entry', async () => {
    const { page } = stopline;
    await page.getByLabel('Stop stated as').selectOption('price');
    await type('stop', '900');
    await expect
      .poll(() => page.getByRole('region', { name: 'Plan' }).textContent())
      .toMatch(/below the entry/i);
    expect(await numberIn(desk.quantity(page))).toBeNaN();
    await takePictures(page, 'sizing-problem');
    await page.getByLabel('Stop stated as').selectOption('fraction');
    await type('stop', '12');
    await expect.poll(() => numberIn(desk.quantity(page))).toBeGreaterThan(0);
  });

  it('keeps the ticket over a restart', async () => {
    await type('entry', '45');
    await type('stop', '10');
    await stopline.page.getByRole('button', { name: 'Save ticket' }).click();
    await expect.poll(() => desk.ticketState(stopline.page).textContent()).toMatch(/^Saved/);
    const quantity = await numberIn(desk.quantity(stopline.page));
    await expectNoComplaints(stopline);
    await stopline.close();

    await stopline.open();
    await chartOf(stopline.page, 'TNA');
    await expect.poll(() => desk.ticketState(stopline.page).textContent()).toMatch(/^Saved/);
    expect(await stopline.page.locator('#entry').inputValue()).toMatch(/^45(\.00)?$/);
    expect(await numberIn(desk.quantity(stopline.page))).toBe(quantity);
    await takePictures(stopline.page, 'ticket-after-restart');
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
