import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { comparedFiles } from '../support/compare/compared-files.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import {
  comparePage,
  expectedDates,
  expectedRelative,
  expectedWindows,
  numbersOf,
  printedComparison,
} from './compare-page.ts';
import { expectNoComplaints, useTheme } from './desk-page.ts';

const symbols = ['AAA', 'BBB', 'CCC', 'DGS10'];
const command = `--symbols ${symbols.join()} --range 12M`;
const isoOf = (text: string): string => {
  // oxlint-disable-next-line no-restricted-globals -- reads the day that a field shows
  const moment = new Date(`${text} 12:00 UTC`);
  return moment.toISOString().slice(0, 10);
};

/** A busy machine takes its time to draw. */
const patiently = { timeout: 10_000 };

describe('comparing imported series', () => {
  const folder = createTemporaryFolder();
  const workspace = join(folder, 'workspace');
  const copy = join(folder, 'copy');
  let stopline: Stopline;
  const page = () => stopline.page;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(comparedFiles)) writeFileSync(join(folder, name), text);
    const files = Object.keys(comparedFiles).map((name) => join(folder, name));
    const { exitCode, stderr } = await runCommandHere(['import', ...files, '--db', workspace]);
    if (exitCode !== 0) throw new Error(stderr);
    // The command reads a copy while the app has the workspace open.
    cpSync(workspace, copy, { recursive: true });
    giveToApplication(workspace);
    for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
      giveToApplication(join(workspace, name));
    await launch();
  });
  afterAll(async () => {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function launch(): Promise<void> {
    stopline = await launchStopline({ userDataFolder: folder });
    await page().getByRole('navigation', { name: 'Screens' }).waitFor();
    await resizeWindow(stopline, 1280, 720);
  }

  async function add(symbol: string): Promise<void> {
    await comparePage.add(page()).fill(symbol);
    await page().getByRole('option', { name: symbol }).first().waitFor();
    await page().keyboard.press('Enter');
  }

  it('says what is missing when nothing chosen is stored, and adds what is typed', async () => {
    await page().keyboard.press('Control+2');
    await shownText(page(), 'There are no bars of IWM to read').waitFor();
    await shownText(page(), 'Fewer than two of the series can be read.').waitFor();
    await takePictures(page(), 'compare-missing');
    await page().getByRole('button', { name: 'Remove IWM' }).click();
    await page().getByRole('button', { name: 'Remove SPY' }).click();
    await page().getByRole('heading', { name: 'TNA, and what else?' }).waitFor();
    await takePictures(page(), 'compare-empty');
    for (const symbol of symbols) await add(symbol);
    await comparePage.table(page(), 'Windows').locator('tr[data-symbol="DGS10"] .askable').first().waitFor();
    await page().getByRole('button', { name: 'Remove TNA' }).click();
    await page().getByRole('button', { name: 'base AAA', exact: true }).click();
    await comparePage.canvas(page()).waitFor();
  });

  it('shows in each window what the command prints, to the last digit', async () => {
    const printed = await printedComparison(copy, command);
    for (const symbol of symbols)
      await expect
        .poll(() => numbersOf(page(), 'Windows', symbol), { message: symbol, ...patiently })
        .toEqual(expectedWindows(printed, symbol, symbol === 'DGS10'));
    await comparePage.choose(page(), 'Table', 'Against AAA').click();
    for (const symbol of ['BBB', 'CCC'])
      await expect
        .poll(() => numbersOf(page(), 'Against the base', symbol), { message: symbol, ...patiently })
        .toEqual(expectedRelative(printed, symbol));
    await comparePage.choose(page(), 'Table', 'Risk in the range').click();
    for (const risk of printed.chart.risk.slice(1)) {
      const cells = await numbersOf(page(), 'Risk in the range', String(risk['symbol']));
      const text = (key: string) => (typeof risk[key] === 'number' ? formatNumber(risk[key], 3) : 'n/a');
      expect(cells.slice(1), String(risk['symbol'])).toEqual([
        ...['beta', 'standardError', 'upBeta', 'downBeta', 'correlation', 'rSquared'].map(text),
        formatNumber(Number(risk['observations']), 0),
      ]);
    }
    await comparePage.choose(page(), 'Table', 'Windows').click();
  });

  it('reads the last values of the panes as the command prints them', async () => {
    const { chart } = await printedComparison(copy, `${command} --measures performance,drawdown`);
    const legends = await page().locator('.time-lines-legend').allTextContents();
    for (const { lines } of chart.panes)
      for (const { symbol, last } of lines)
        if (symbol !== 'DGS10') expect(legends.join(), symbol).toContain(`${symbol}${formatPercent(last)}`);
  });

  it('says aloud how the series were brought together', async () => {
    const { remarks } = await printedComparison(copy, command);
    expect(remarks).toEqual([
      'AAA, BBB, CCC and DGS10 share 1,709 sessions, 4 Mar 2019 to 18 Dec 2025.',
      'Clipped to 4 Mar 2019 because CCC begins then.',
      'DGS10 is missing on 2 sessions, left out for all: 11 Nov 2025 and 13 Oct 2025.',
    ]);
    const shown = await comparePage.remarks(page()).textContent();
    for (const remark of remarks) expect(shown).toContain(remark);
    expect(shown).toContain('▲ Stale: AAA, BBB, CCC, DGS10 to 18 Dec 2025');
  });

  it('tells the change between two dates picked with the ruler', async () => {
    await page().getByRole('button', { name: 'Measure' }).click();
    const box = await comparePage.canvas(page()).boundingBox();
    if (!box) throw new Error('no chart');
    await page().mouse.move(box.x + 240, box.y + 90);
    await page().mouse.down();
    await page().mouse.move(box.x + 700, box.y + 120, { steps: 12 });
    await page().mouse.up();
    await comparePage.table(page(), 'Two dates').waitFor();
    const [from, to] = [
      isoOf(await comparePage.from(page()).inputValue()),
      isoOf(await comparePage.to(page()).inputValue()),
    ];
    expect(from < to).toBe(true);
    const printed = await printedComparison(copy, `${command} --from ${from} --to ${to}`);
    for (const symbol of ['AAA', 'BBB', 'CCC'])
      await expect
        .poll(() => numbersOf(page(), 'Two dates', symbol), { message: symbol, ...patiently })
        .toEqual(expectedDates(printed, symbol));
    await page().mouse.move(640, 700);
    await takePictures(page(), 'compare-ruler-1280');
  });

  it('takes typed dates, a year and more of them with a yearly rate, and refuses what is none', async () => {
    await comparePage.from(page()).fill('2021-03-15');
    await page().keyboard.press('Tab');
    await comparePage.to(page()).fill('14 Nov 2024');
    await page().keyboard.press('Enter');
    const printed = await printedComparison(copy, `${command} --from 2021-03-15 --to 2024-11-14`);
    expect(printed.cells.find(({ window }) => window.includes('..'))?.total?.annualised).toEqual(
      expect.any(Number),
    );
    for (const symbol of ['AAA', 'CCC'])
      await expect
        .poll(() => numbersOf(page(), 'Two dates', symbol), { message: symbol, ...patiently })
        .toEqual(expectedDates(printed, symbol));
    await comparePage.to(page()).fill('3/4/2021');
    await page().keyboard.press('Enter');
    await shownText(page().getByRole('alert'), 'Write a day as 2024-03-14').waitFor();
    await comparePage.to(page()).fill('2020-01-02');
    await page().keyboard.press('Enter');
    await shownText(page(), 'The first date lies before the second.').waitFor();
    await page().keyboard.press('Escape');
    expect(await comparePage.to(page()).inputValue()).toBe('14 Nov 2024');
  });

  it('answers how a number came about, by key', async () => {
    const numbers = comparePage.table(page(), 'Two dates').locator('.askable');
    await numbers.first().focus();
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('Enter');
    const answer = page().locator('.definition:popover-open');
    await answer.waitFor();
    const text = await answer.textContent();
    expect(text).toContain('Total return of AAA');
    expect(text).toContain('14 Nov 2024');
    expect(text).toContain('total-return closes');
    expect(text).toContain('Price return:');
    await takePictures(page(), 'compare-how-1280');
    await page().keyboard.press('Escape');
  });

  it('picks two dates by key, and draws a stretch of them', async () => {
    await comparePage.canvas(page()).focus();
    await page().keyboard.press('End');
    await page().keyboard.press('Enter');
    for (let press = 0; press < 3; press++) await page().keyboard.press('PageUp');
    await page().keyboard.press('Enter');
    await expect.poll(() => comparePage.to(page()).inputValue(), patiently).toBe('18 Dec 2025');
    await comparePage.choose(page(), 'Range', 'Dates').click();
    const from = await comparePage.from(page()).inputValue();
    await page()
      .getByRole('heading', { name: `${from} to 18 Dec 2025` })
      .waitFor();
  });

  it('reaches its commands by name and draws every pane', async () => {
    await page().keyboard.press('Control+k');
    await page().keyboard.type('Clear the two dates');
    await page().keyboard.press('Enter');
    await expect.poll(() => comparePage.from(page()).inputValue(), patiently).toBe('');
    await page().keyboard.press('Control+k');
    await page().keyboard.type('Compare between two dates');
    await page().keyboard.press('Enter');
    await expect
      .poll(() => comparePage.from(page()).evaluate((field) => field === document.activeElement), patiently)
      .toBe(true);
    await page().keyboard.type('2025-06-02');
    await page().keyboard.press('Enter');
    await comparePage.choose(page(), 'Range', '5Y').click();
    for (const pane of ['Ratio', 'Difference', 'Beta', 'Correlation', 'Volatility'])
      await comparePage.choose(page(), 'Panes', pane).click();
    await expect
      .poll(
        async () => (await page().locator('.time-lines-legend strong').allTextContents()).join('; '),
        patiently,
      )
      .toBe(
        'Total return; Change, basis points; Ratio to AAA, start = 100; Return less AAA; Drawdown; Beta to AAA, 60 sessions; ' +
          'Correlation with AAA, 60 sessions; Volatility, 60 sessions; Volatility, basis points, 60 sessions',
      );
    await resizeWindow(stopline, 2560, 1440);
    await takePictures(page(), 'compare-panes-2560');
    await resizeWindow(stopline, 1280, 720);
    await comparePage.choose(page(), 'Panes', 'Ratio').click();
    await comparePage.choose(page(), 'Panes', 'Difference').click();
    await comparePage.choose(page(), 'Panes', 'Correlation').click();
    await comparePage.choose(page(), 'Panes', 'Volatility').click();
  });

  it.each(['Dark', 'Light'] as const)(
    'has no accessibility fault in the %s theme at either size',
    async (theme) => {
      await useTheme(page(), theme);
      await resizeWindow(stopline, 1280, 720);
      expect(await accessibilityFaults(page())).toEqual([]);
      await resizeWindow(stopline, 2560, 1440);
      expect(await accessibilityFaults(page())).toEqual([]);
    },
  );

  it('is the same after a restart', async () => {
    await comparePage.choose(page(), 'Basis', 'Price').click();
    await page().getByRole('button', { name: 'Move CCC up' }).focus();
    await page().keyboard.press('Enter');
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.textContent), patiently)
      .toContain('Move CCC up');
    // The legends read the last session while no pointer is on the chart.
    await page().mouse.move(5, 5);
    const legends = () => page().locator('.time-lines-legend');
    await expect
      .poll(async () => (await legends().first().textContent()) ?? '', patiently)
      .toMatch(/^Price return.*AAA.*CCC.*BBB/);
    const before = {
      legends: await legends().allTextContents(),
      rows: await comparePage.table(page(), 'Windows').locator('tbody tr').allTextContents(),
      from: await comparePage.from(page()).inputValue(),
    };
    // Settings are kept once they have been quiet for a moment.
    await page().waitForTimeout(800);
    await stopline.close();
    await launch();
    await resizeWindow(stopline, 2560, 1440);
    await expect.poll(() => legends().allTextContents(), patiently).toEqual(before.legends);
    await expect
      .poll(() => comparePage.table(page(), 'Windows').locator('tbody tr').allTextContents(), patiently)
      .toEqual(before.rows);
    expect(await comparePage.from(page()).inputValue()).toBe(before.from);
    await takePictures(page(), 'compare-2560');
    await resizeWindow(stopline, 1280, 720);
    await comparePage.choose(page(), 'Table', 'Windows').click();
    await takePictures(page(), 'compare-1280');
  });

  it('shows nothing of after the as-of date', async () => {
    await page().getByLabel('As of').fill('2025-10-14');
    await page().keyboard.press('Enter');
    const printed = await printedComparison(copy, `${command} --as-of 2025-10-14`);
    expect(printed.remarks).toContain(
      'DGS10 of 14 Oct 2025 was not public yet: its figures come out 1 session later.',
    );
    await expect
      .poll(() => numbersOf(page(), 'Windows', 'AAA').then((numbers) => numbers.slice(0, 12)), patiently)
      .toEqual(expectedWindows(printed, 'AAA', false));
    await expect
      .poll(() => comparePage.remarks(page()).textContent(), patiently)
      .toContain('was not public yet');
    expect(await page().locator('.compare').textContent()).not.toMatch(
      /(1[5-9]|2\d|3[01]) Oct 2025|Nov 2025|Dec 2025/,
    );
  });

  it('complains about nothing', async () => {
    await expectNoComplaints(stopline);
  });
});
