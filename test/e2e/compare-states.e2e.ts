import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { defaultComparison } from '#shared/domain/comparison-idea.ts';
import { comparisonMeasures } from '#shared/domain/comparison.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../support/fixtures-real-data.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { freshSeries } from '../support/store/fresh-series.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { comparePage, expectedDates, expectedWindows, numbersOf, printedComparison } from './compare-page.ts';
import { expectNoComplaints, pressInTurn } from './desk-page.ts';

const open: Stopline[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const stopline of open.splice(0)) await stopline.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Opens the app on its Compare screen, on a workspace that was made ready before. */
async function launchOn(
  change: (workspace: string) => void | Promise<void>,
  compare: Partial<Settings['compare']>,
  withSample = true,
): Promise<Stopline> {
  const folder = createTemporaryFolder();
  folders.push(folder);
  const workspace = join(folder, 'workspace');
  const services = openTestServices({ folder: workspace, withSample });
  await services.ready;
  await services.handlers['settings.write']({
    screen: 'compare',
    compare: { ...defaultComparison, ...compare },
  });
  await services.end();
  await change(workspace);
  giveToApplication(workspace);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
    giveToApplication(join(workspace, name));
  const stopline = await launchStopline({ userDataFolder: folder });
  open.push(stopline);
  await comparePage.table(stopline.page, 'Windows').or(stopline.page.getByRole('table')).first().waitFor();
  await resizeWindow(stopline, 1280, 720);
  return stopline;
}

function damage2019(workspace: string): void {
  const cache = openCache(workspace, { mode: 'write' });
  cache.run(`UPDATE bar_block SET payload = CAST(zeroblob(length(payload)) AS BLOB)
    WHERE year = 2019 AND series_id = (SELECT id FROM series WHERE symbol = 'TNA')`);
  cache.close();
}

const longSymbols = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'];

/** Eight series of 100,000 bars, so that all of them side by side take long enough to be stopped. */
function fillLong(workspace: string): void {
  const cache = openCache(workspace, { mode: 'write' });
  const series = longSymbols.map((symbol, index) =>
    freshSeries({ identity: { symbol }, bars: centBars(100_000, index + 1) }),
  );
  writeImport(cache, null, series);
  cache.close();
}

/** Two long drawings of paths, so that the comparison behind them takes its time on the fastest machine too. */
function keepThreadsBusy(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const seed of [1, 2])
      void stopline.invoke('touch.compute', {
        jobId: `busy-${seed}`,
        symbol: 'L1',
        asOf: null,
        volatility: null,
        drift: null,
        horizonSessions: 750,
        stopChange: -0.5,
        targetChange: null,
        bootstrap: { paths: 20_000, meanBlockLength: 20, seed, watched: 'range' },
      });
  });
}

/** A busy machine takes its time to draw. */
const patiently = { timeout: 10_000 };

describe('the states of the comparison', () => {
  it('a damaged and a missing series cost only themselves, and say why', async () => {
    const stopline = await launchOn(damage2019, { symbols: ['IWM', 'TNA', 'NONE', 'SPY', 'DGS10'] });
    const { page } = stopline;
    await page.getByRole('cell', { name: /2019 bars of TNA .* are damaged/ }).waitFor();
    await page.getByRole('cell', { name: /There are no bars of NONE to read/ }).waitFor();
    await expect.poll(() => numbersOf(page, 'Windows', 'IWM'), patiently).toHaveLength(12);
    await expect
      .poll(async () => (await page.locator('.time-lines-legend').first().textContent()) ?? '', patiently)
      .toMatch(/IWM.*SPY/);
    expect(await shownText(page, 'Simulated', { exact: true }).count()).toBe(1);
    await page.mouse.move(640, 700);
    await takePictures(page, 'compare-damaged');
    await expectNoComplaints(stopline);
  });

  it('a long comparison shows how far it is, and one that is given up leaves the answer before it', async () => {
    const stopline = await launchOn(
      fillLong,
      {
        symbols: longSymbols,
        base: 'L1',
        range: '3M',
        measures: [...comparisonMeasures],
      },
      false,
    );
    const { page } = stopline;
    await comparePage.canvas(page).waitFor();
    await page.locator('.time-lines-legend').first().waitFor();
    const legends = () => page.locator('.time-lines-legend').allTextContents();
    const before = await legends();
    const progress = page.locator('.compare-progress');
    await keepThreadsBusy(page);
    await pressInTurn(page, 'All', 'Cancel');
    await shownText(progress, 'Cancelled; this is what stood before.').waitFor();
    expect(await legends()).toEqual(before);
    await takePictures(page, 'compare-cancelled');
    await progress.getByRole('button', { name: 'Compare again' }).click();
    await expect.poll(legends, { timeout: 60_000 }).not.toEqual(before);
    await progress.waitFor({ state: 'detached' });
    await expectNoComplaints(stopline);
  });

  it.skipIf(!hasRealData)(
    `real history is read as the command prints it${hasRealData ? '' : `: skipped, ${realDataAbsent}`}`,
    async () => {
      const dates = { from: '2020-02-19', to: '2023-03-23' };
      const options =
        '--symbols IWM,SPY,TNA,TZA,DGS10,VIXCLS --base SPY --range 5Y --measures performance,volatility';
      let folder = '';
      const stopline = await launchOn(
        async (workspace) => {
          const names = [
            'prices/IWM',
            'prices/SPY',
            'prices/TNA',
            'prices/TZA.adjusted',
            'macro/DGS10',
            'macro/VIXCLS',
          ];
          const files = names.map((name) => join(realDataFolder, `${name}.csv`));
          folder = createTemporaryFolder();
          folders.push(folder);
          for (const target of [workspace, folder]) {
            const { exitCode, stderr } = await runCommandHere(['import', ...files, '--db', target]);
            expect([exitCode, stderr]).toEqual([0, '']);
          }
        },
        {
          symbols: ['IWM', 'SPY', 'TNA', 'TZA', 'DGS10', 'VIXCLS'],
          range: '5Y',
          custom: dates as Settings['compare']['custom'],
          measures: ['performance', 'volatility'],
        },
        false,
      );
      const { page } = stopline;
      const printed = await printedComparison(folder, `${options} --from ${dates.from} --to ${dates.to}`);
      for (const symbol of ['IWM', 'SPY', 'TNA', 'TZA', 'DGS10'])
        await expect
          .poll(() => numbersOf(page, 'Windows', symbol), { message: symbol, ...patiently })
          .toEqual(expectedWindows(printed, symbol, symbol === 'DGS10'));
      const remarks = await comparePage.remarks(page).textContent();
      for (const remark of printed.remarks) expect(remarks).toContain(remark);
      expect(remarks).toContain('because TNA begins then');
      await page.mouse.move(640, 700);
      await takePictures(page, 'compare-real-1280');
      await comparePage.choose(page, 'Table', 'Two dates').click();
      for (const symbol of ['IWM', 'TNA'])
        await expect
          .poll(() => numbersOf(page, 'Two dates', symbol), { message: symbol, ...patiently })
          .toEqual(expectedDates(printed, symbol));
      await takePictures(page, 'compare-real-dates-1280');
      await resizeWindow(stopline, 2560, 1440);
      await page.waitForTimeout(300);
      await takePictures(page, 'compare-real-2560');
      await expectNoComplaints(stopline);
    },
  );
});
