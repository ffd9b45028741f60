import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fullPaths } from '#renderer/views/stops/evidence/run-surveys.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { type FixtureBar, genericText, makeBars } from '../support/fixtures.ts';
import { realDataFolder } from '../support/fixtures-real-data.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints, useTheme } from './desk-page.ts';

/** What a user finds on the Stops screen. */
const stops = {
  headline: (page: Page) => page.locator('#stops-title'),
  sentence: (page: Page) => page.locator('.verdict p:not([role])'),
  field: (page: Page, kind: 'stop' | 'target', symbol: string) => page.locator(`#${kind}-${symbol}`),
  row: (page: Page, symbol: string) => page.locator(`.board tr[data-symbol="${symbol}"]`),
  map: (page: Page) => page.getByRole('application', { name: 'Where stop and target stand' }),
  drawn: (page: Page) => page.locator(`.drawing-state[data-paths="${fullPaths}"]`),
};
const plain = (text: string | null): string => (text ?? '').replaceAll('\u202f', ' ');

/** A fund that resets to three times each day of the index. */
function leveraged(index: readonly FixtureBar[]): FixtureBar[] {
  const cents = (value: number): number => Math.max(0.01, Math.round(value * 100) / 100);
  let close = 400;
  return index.map((bar, day) => {
    const base = close;
    const before = index[day - 1]?.close ?? bar.open;
    const at = (price: number): number => cents(base * (1 + 3 * (price / before - 1)));
    close = at(bar.close);
    return { ...bar, open: at(bar.open), high: at(bar.high), low: at(bar.low), close };
  });
}

async function importFiles(stopline: Stopline, paths: readonly string[]): Promise<void> {
  const { page } = stopline;
  await answerFileDialog(stopline, paths);
  await page.keyboard.press('Control+o');
  for (const path of paths) {
    const name = path.split('/').at(-1) as string;
    await shownText(page.getByRole('article', { name }), /rows accepted/).waitFor();
  }
  await page.keyboard.press('Escape');
}

async function typeLevel(page: Page, kind: 'stop' | 'target', symbol: string, text: string): Promise<void> {
  await stops.field(page, kind, symbol).fill(text);
  await stops.field(page, kind, symbol).press('Tab');
}

describe('the Stops screen on imported prices', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
    const index = makeBars(1500, 5, 18_000);
    const write = (name: string, text: string): string => {
      const path = join(stopline.userDataFolder, name);
      writeFileSync(path, text);
      giveToApplication(path);
      return path;
    };
    await importFiles(stopline, [
      write('IWM.csv', genericText(index)),
      write('TNA.csv', genericText(leveraged(index))),
    ]);
    await page().keyboard.press('Control+4');
    await stops.drawn(page()).waitFor();
  });
  const page = () => stopline.page;
  const headline = () => stops.headline(page()).textContent();

  it('reads the contradiction of IWM -6 % and TNA -12 %, and the pair that says one thing', async () => {
    await typeLevel(page(), 'stop', 'IWM', '-6');
    await typeLevel(page(), 'stop', 'TNA', '12');
    await expect.poll(headline).toContain('TNA always stops first');
    expect(plain(await stops.sentence(page()).textContent())).toBe(
      'TNA −12.0 % is hit in a day by IWM −4.0 %, on any path by −4.2 % at the latest, so the IWM stop at −6.0 % never acts first.',
    );
    const offers = await page().locator('.offer').allTextContents();
    expect(offers.map(plain)).toEqual([
      'Keep IWM −6.0 %→ makes TNA −16.9 %',
      'Keep TNA −12.0 %→ makes IWM −4.2 %',
    ]);
    expect(plain(await stops.row(page(), 'TNA').textContent())).toContain('−18.0 %−16.9 %−4.0 %−4.2 %');
  });

  it('settles it with one click, and one more takes it back', async () => {
    await page().getByRole('button', { name: 'Keep IWM' }).click();
    await expect.poll(headline).toContain('Every stop says the same');
    expect(await stops.field(page(), 'stop', 'TNA').inputValue()).toBe('−16.9');
    await takePictures(page(), 'stops-settled');
    await page().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(headline).toContain('TNA always stops first');
    expect(await stops.field(page(), 'stop', 'TNA').inputValue()).toBe('−12.0');
    await page().getByRole('button', { name: 'Keep TNA' }).click();
    await expect.poll(() => stops.field(page(), 'stop', 'IWM').inputValue()).toBe('−4.2');
    await page().keyboard.press('Alt+z');
    await expect.poll(() => stops.field(page(), 'stop', 'IWM').inputValue()).toBe('−6.0');
  });

  it('moves over the map with the keys, sets stop and target with Enter, and takes that back', async () => {
    await stops.drawn(page()).waitFor();
    const before = await stops.field(page(), 'target', 'TNA').inputValue();
    await stops.map(page()).focus();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowLeft');
    const read = page().locator('.heat-read');
    await expect
      .poll(async () => plain(await read.textContent()))
      .toMatch(/^Stop −15\.0 % · Target \+25\.1 %/);
    await page().keyboard.press('Enter');
    await expect.poll(() => stops.field(page(), 'stop', 'TNA').inputValue()).toBe('−15.0');
    expect(await stops.field(page(), 'target', 'TNA').inputValue()).toBe('25.1');
    await expect.poll(headline).toContain('TNA always stops first');
    await page().keyboard.press('Alt+z');
    await expect.poll(() => stops.field(page(), 'stop', 'TNA').inputValue()).toBe('−12.0');
    expect(await stops.field(page(), 'target', 'TNA').inputValue()).toBe(before);
  });

  it('keeps what cannot be used in its field, says why, and shows no result beside it', async () => {
    await stops.field(page(), 'stop', 'TNA').fill('none');
    await expect.poll(headline).toContain('A field cannot be used');
    expect(await stops.row(page(), 'TNA').textContent()).toContain('Type the stop in percent');
    await takePictures(page(), 'stops-problem');
    await typeLevel(page(), 'stop', 'TNA', '-12');
    await expect.poll(headline).toContain('TNA always stops first');
  });

  it('steps a stop with the arrow keys, and an emptied one follows the view', async () => {
    await stops.field(page(), 'stop', 'TNA').focus();
    await page().keyboard.press('ArrowUp');
    expect(await stops.field(page(), 'stop', 'TNA').inputValue()).toBe('−11.5');
    await typeLevel(page(), 'stop', 'TNA', '');
    await expect.poll(() => stops.row(page(), 'TNA').textContent()).toContain('follows the view');
    expect(await stops.field(page(), 'stop', 'TNA').getAttribute('placeholder')).toBe('−16.9');
    await typeLevel(page(), 'stop', 'TNA', '-12');
  });

  it('answers how each kind of number came about', async () => {
    const how = page().locator('.stops .definition-button');
    const names = await how.allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(7);
    await stops.row(page(), 'TZA').locator('.definition-button').click();
    const note = page().getByRole('note', { name: 'How: Levels of TZA' });
    await expect
      .poll(() => note.textContent())
      .toMatch(/\(1 \+ move of the index\)\^L − 1.*IWM stop.*Basis/s);
    await page().keyboard.press('Escape');
  });

  it('sends a stop to the ticket on the Desk', async () => {
    await stops.row(page(), 'TNA').getByRole('button', { name: 'To sizing' }).click();
    await shownText(page(), 'stands in its ticket on the Desk').waitFor();
    await page().keyboard.press('Control+1');
    await desk.row(page(), 'TNA').click();
    await chartOf(page(), 'TNA');
    await expect.poll(() => desk.stop(page()).inputValue()).toMatch(/12(\.0+)?$/);
    await page().keyboard.press('Control+4');
    await stops.drawn(page()).waitFor();
  });

  it('asks at a volatility of its own, and comes back with a finer answer', async () => {
    await page().locator('#stops-volatility').fill('90');
    await page().locator('#stops-volatility').press('Tab');
    const row = page().locator('tr[data-volatility="typed"]');
    await expect.poll(() => row.locator('td.number').nth(1).textContent()).toMatch(/\d/);
    await stops.drawn(page()).waitFor();
    await expect.poll(() => row.locator('td.number').nth(2).textContent()).toMatch(/\d/);
    await takePictures(page(), 'stops-typed-volatility');
    await page().locator('#stops-volatility').fill('');
    await page().locator('#stops-volatility').press('Tab');
  });

  it('fits a laptop and a large screen', async () => {
    for (const [width, height] of [
      [1280, 720],
      [2560, 1440],
    ] as const) {
      await resizeWindow(stopline, width, height);
      await takePictures(page(), `stops-${width}x${height}`);
      const wide = await page()
        .locator('.stops')
        .evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide, 'pixels that stand out to the right').toBe(0);
    }
    await resizeWindow(stopline, 1280, 720);
    await page()
      .locator('.stops')
      .evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await takePictures(page(), 'stops-1280x720-below');
    await page()
      .locator('.stops')
      .evaluate((box) => box.scrollTo(0, 0));
  });

  it('answers a typed stop in closed form within 200 ms, and then from history', async () => {
    const waits: number[] = [];
    for (const stop of ['-14', '-11', '-13', '-10', '-12']) {
      await page().evaluate(() => {
        performance.clearMeasures();
        const cell = document.querySelector('tr[data-volatility="current"] td:nth-of-type(2)');
        if (cell === null) throw new Error('there is no chance of the stop');
        const field = document.querySelector('#stop-TNA');
        field?.addEventListener('input', () => performance.mark('typed'), { once: true });
        new MutationObserver((_, observer) => {
          performance.measure('answered', 'typed');
          observer.disconnect();
        }).observe(cell, { characterData: true, childList: true, subtree: true });
      });
      await stops.field(page(), 'stop', 'TNA').fill(stop);
      const measured = () => page().evaluate(() => performance.getEntriesByName('answered')[0]?.duration);
      await expect.poll(measured).toBeDefined();
      waits.push((await measured()) ?? Number.NaN);
      await stops.drawn(page()).waitFor();
    }
    const median = waits.toSorted((a, b) => a - b)[2] as number;
    console.info(`closed form ${median.toFixed(0)} ms after the key, in the median of ${waits.length}`);
    expect(median).toBeLessThan(200);
  });

  it.each(['Dark', 'Light'] as const)('has no accessibility fault in the %s theme', async (theme) => {
    await useTheme(page(), theme);
    await stops.drawn(page()).waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  it('keeps everything over a restart, and shows what the commands print', async () => {
    await typeLevel(page(), 'stop', 'IWM', '-7');
    await page().getByRole('button', { name: 'Long-run' }).click();
    await expect.poll(() => stops.sentence(page()).textContent()).toContain('−7.0');
    await stops.drawn(page()).waitFor();
    await expectNoComplaints(stopline);
    await stopline.close();
    await stopline.open();
    await stops.drawn(page()).waitFor();
    expect(await stops.field(page(), 'stop', 'IWM').inputValue()).toBe('−7.0');
    expect(await stops.field(page(), 'stop', 'TNA').inputValue()).toBe('−12.0');
    const cells = async (row: string, from: number, to: number) =>
      (await page().locator(row).locator('td.number').allTextContents()).slice(from, to).map(plain);
    const shown = {
      headline: await headline(),
      sentence: await stops.sentence(page()).textContent(),
      tna: await cells('.board tr[data-symbol="TNA"]', 0, 4),
      history: await cells('tr[data-volatility="history"]', 0, 7),
      gaps: plain(await page().locator('.gap-figures').textContent()),
    };
    await expectNoComplaints(stopline);
    await stopline.close();

    const ask = async (line: string): Promise<never> => {
      const { stdout, stderr } = await runCommandHere([
        ...line.split(' '),
        '--db',
        join(stopline.userDataFolder, 'workspace'),
        '--json',
      ]);
      expect(stderr).toBe('');
      return JSON.parse(stdout) as never;
    };
    const board: StopBoardAnswer = await ask(
      'stops --index IWM --index-stop -0.07 --index-target 0.1 --on TNA:-0.12,TZA,SPY',
    );
    expect(shown.headline).toContain(board.headline);
    expect(shown.sentence).toBe(board.sentence);
    const survey = await ask(
      'touch --survey --symbol TNA --days 42 --stop -0.12 --target 0.331 --vol history --bootstrap',
    );
    const { closedForm, bootstrap, volatility, gaps } = survey as {
      closedForm: { watchedAlways: Record<string, number> };
      bootstrap: Record<string, number>;
      volatility: number;
      gaps: { holding: { quantiles: { probability: number; beyond: number }[] } };
    };
    const text = (value: number | undefined) => plain(formatPercent(value ?? Number.NaN, 1));
    expect(shown.history).toEqual([
      text(volatility),
      ...['stopFirst', 'targetFirst', 'neither'].flatMap((of) => [
        text(closedForm.watchedAlways[of]),
        text(bootstrap[of]),
      ]),
    ]);
    const median = gaps.holding.quantiles.find(({ probability }) => probability === 0.5)?.beyond;
    expect(shown.gaps).toContain(plain(formatPercent(median ?? Number.NaN, 2)));
    await stopline.open();
    await stops.drawn(page()).waitFor();
  });

  it('knows nothing after the as-of date, and says what is too short to draw from', async () => {
    await page().getByLabel('As of', { exact: true }).fill('2019-05-20');
    await page().keyboard.press('Enter');
    await expect.poll(() => page().locator('.drawing-state').textContent()).toContain('cannot be drawn');
    await expect.poll(() => page().locator('.evidence').textContent()).toContain('20 May 2019');
    await takePictures(page(), 'stops-short-history');
    await page().getByRole('button', { name: 'Show the latest data' }).click();
    await stops.drawn(page()).waitFor();
  });

  it('complains about nothing', () => expectNoComplaints(stopline));
});

const real = ['IWM', 'TNA', 'SPY'].map((symbol) => join(realDataFolder, 'prices', `${symbol}.csv`));
const totalOnly = join(realDataFolder, 'prices', 'TZA.adjusted.csv');
describe.skipIf(!real.every(existsSync))(
  'the Stops screen on real prices (skipped where none are present)',
  () => {
    it('finds the contradiction and the worst gap, restates SPY by beta, and refuses prices nobody traded at', async () => {
      const stopline = await launchStopline();
      const { page } = stopline;
      try {
        await chartOf(page, 'IWM');
        await importFiles(stopline, existsSync(totalOnly) ? [...real, totalOnly] : real);
        await page.keyboard.press('Control+4');
        await expect.poll(() => stops.headline(page).textContent()).toContain('TNA always stops first');
        await stops.drawn(page).waitFor();
        expect(await stops.headline(page).textContent()).not.toMatch(/simulated/i);
        await expect
          .poll(() => page.locator('.gap-figures').textContent())
          .toMatch(/Worst12\.04.*5 Aug 2024/);
        expect(plain(await stops.row(page, 'SPY').textContent())).toMatch(/β 0\.\d\d.*follows by beta/);
        await expect
          .poll(() => stops.row(page, 'TZA').locator('.row-reason').first().getAttribute('title'))
          .toContain('dividends built in');
        await takePictures(page, 'stops-real');
        if (existsSync(totalOnly)) {
          await stops.row(page, 'TZA').getByRole('button', { name: 'TZA', exact: true }).click();
          await shownText(page, 'No chances without a volatility').waitFor();
          await takePictures(page, 'stops-no-history');
          await page.locator('#stops-volatility').fill('80');
          await expect
            .poll(() => page.locator('tr[data-volatility="typed"] td.number').nth(1).textContent())
            .toMatch(/\d/);
          expect(await page.locator('.evidence-chances').textContent()).toContain('dividends built in');
          await takePictures(page, 'stops-closed-form-only');
        }
        await expectNoComplaints(stopline);
      } finally {
        await stopline.close();
      }
    });
  },
);
