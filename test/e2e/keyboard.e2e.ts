import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvText, makeBars } from '../support/fixtures.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { tabTo } from '../support/electron/tab-to.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints } from './desk-page.ts';

const note = `Small caps into the year end. The Russell 2000 is up 12.45% YTD.

We would buy IWM for 1-3 months with a stop of -6% and a target of +10-15%. Use TZA as a hedge if the S&P 500 falls more than 3%.`;

/** What counts what a mouse would do. */
interface Counting {
  pointerEvents?: number;
}

/** Each step uses page.keyboard only; the last one shows that no pointer was there. */
describe('the ten main jobs without a mouse', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
    await page().evaluate(() => {
      const counting = globalThis as Counting;
      counting.pointerEvents = 0;
      for (const name of ['pointerdown', 'pointermove', 'wheel', 'touchstart'])
        addEventListener(name, () => (counting.pointerEvents = (counting.pointerEvents ?? 0) + 1), true);
    });
  });
  const page = () => stopline.page;
  const press = (keys: string) => page().keyboard.press(keys);
  const type = (text: string) => page().keyboard.type(text);
  const button = (name: string | RegExp) => page().getByRole('button', { name }).first();

  async function enter(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await tabTo(page(), button(name), key);
    await press('Enter');
  }
  /** Asks the palette for something, as soon as it is the first that is found. */
  async function ask(query: string, title: string): Promise<void> {
    // One that is on its way out keeps the keys for a moment.
    await page().locator('.palette').waitFor({ state: 'detached' });
    await press('Control+k');
    await page().locator('.palette').waitFor();
    await type(query);
    await expect
      .poll(() => page().locator('.palette [cmdk-item][data-selected="true"]').textContent())
      .toContain(title);
    await press('Enter');
  }
  async function replace(text: string): Promise<void> {
    await press('Control+a');
    await type(text);
  }

  it('1. imports a file and shows it', async () => {
    const path = join(stopline.userDataFolder, 'MINE.csv');
    const cells = csvText(
      'Date,Open,High,Low,Close,Volume',
      makeBars(300, 3, 19_000),
      ({ date, open, high, low, close, volume }) => [date, open, high, low, close, volume],
    );
    writeFileSync(path, cells);
    giveToApplication(path);
    await answerFileDialog(stopline, [path]);
    await press('Control+o');
    await shownText(page().getByRole('article', { name: 'MINE.csv' }), /300 of 300 rows accepted/).waitFor();
    await enter('Show MINE');
    await chartOf(page(), 'MINE');
  });

  it('2. goes to a symbol by typing it', async () => {
    await type('tna');
    await press('Enter');
    await chartOf(page(), 'TNA');
  });

  it('3. sizes a trade and saves the ticket', async () => {
    await desk.quantity(page()).waitFor();
    const before = await desk.quantity(page()).textContent();
    await press('Alt+t');
    await replace('8');
    await expect.poll(() => desk.quantity(page()).textContent()).not.toBe(before);
    await press('Control+Enter');
    await expect.poll(() => desk.ticketState(page()).textContent()).toContain('Saved');
  });

  it('4. records a fill', async () => {
    await enter('Type a fill…', 'Shift+Tab');
    await tabTo(page(), page().locator('#fill-quantity'));
    await replace('100');
    await press('Enter');
    await expect.poll(() => page().getByTestId('ticket').textContent()).toMatch(/Open.*100/s);
  });

  it('5. compares two symbols between two dates', async () => {
    await ask('spy comp', 'Compare SPY');
    await page().locator('h1', { hasText: 'Compare' }).waitFor();
    await ask('between two dates', 'Compare between two dates…');
    const from = page().getByLabel('From', { exact: true });
    await expect.poll(() => from.evaluate((element) => element === document.activeElement)).toBe(true);
    await replace('2025-10-20');
    await press('Tab');
    await replace('2025-11-20');
    await press('Enter');
    const table = page().getByRole('table', { name: 'Two dates' });
    await expect.poll(() => table.textContent()).toMatch(/IWM[\s\S]*%/);
    expect(await table.textContent()).toContain('SPY');
  });

  it('6. shows what a holding of a leveraged fund earned and why', async () => {
    await ask('iwm lev', 'Leverage of IWM');
    const holding = page().getByRole('region', { name: 'The holding', exact: true });
    await holding.waitFor();
    await press('Alt+d');
    await replace('2025-10-20');
    await press('Tab');
    await replace('2025-11-20');
    await press('Enter');
    await expect.poll(() => holding.textContent()).toMatch(/20 Oct 2025.*20 Nov 2025/s);
    expect(await holding.textContent()).toMatch(/Compounding/);
  });

  it('7. settles two stops that contradict each other', async () => {
    await press('Control+4');
    const headline = page().locator('#stops-title');
    await expect.poll(() => headline.textContent()).toMatch(/first/);
    await ask('keep the stop of the view', 'Stops: keep the stop of the view');
    await expect.poll(() => headline.textContent()).toContain('Every stop says the same');
  });

  it('8. reads a note and makes a playbook', async () => {
    await ask('paste a note', 'Paste a note…');
    const field = page().getByRole('textbox', { name: 'The note' });
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page().keyboard.insertText(note);
    await enter('Read it');
    await page().locator('.idea', { hasText: 'long IWM' }).first().waitFor();
    await press('Control+Shift+S');
    await expect.poll(() => page().getByTestId('playbook-state').textContent()).toMatch(/version 1|Saved/i);
  });

  it('9. builds a trigger', async () => {
    await press('Control+7');
    await page().locator('.monitor-title').waitFor();
    await ask('new trigger', 'Monitor: new trigger');
    await page().getByRole('dialog').waitFor();
    await enter('Watch it');
    await page().locator('.trigger-board tbody[data-trigger]', { hasText: 'S&P 500' }).first().waitFor();
  });

  it('10. backs up the workspace', async () => {
    await ask('back up', 'Back up the workspace now');
    await shownText(page(), /Backed up at/).waitFor();
  });

  it('saw no pointer, and no complaint', async () => {
    expect(await page().evaluate(() => (globalThis as Counting).pointerEvents)).toBe(0);
    await expectNoComplaints(stopline);
  });
});
