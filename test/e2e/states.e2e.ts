import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { csvText, makeBars } from '../support/fixtures.ts';
import { openTestServices } from '../support/open-test-services.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints, pressInTurn } from './desk-page.ts';

const open: Stopline[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const stopline of open.splice(0)) await stopline.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = createTemporaryFolder();
  folders.push(folder);
  return folder;
}

async function launch(userDataFolder: string): Promise<Stopline> {
  const stopline = await launchStopline({ userDataFolder });
  open.push(stopline);
  return stopline;
}

/** Makes a workspace before the app does, and hands it over. */
async function prepareWorkspace(
  folder: string,
  withSample: boolean,
  change: (workspace: string) => void,
): Promise<void> {
  const workspace = join(folder, 'workspace');
  const services = openTestServices({ folder: workspace, withSample });
  await services.ready;
  await services.end();
  change(workspace);
  giveToApplication(workspace);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
    giveToApplication(join(workspace, name));
}

/** A file of `tickers` times 6,000 bars, 0.4 MB each, so that reading it takes a while. */
function manyTickers(folder: string, tickers: number): string {
  const header = '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>';
  const rows = csvText('', makeBars(6000, 5, 12000), ({ date, open: first, high, low, close, volume }) => [
    'D',
    date.replaceAll('-', ''),
    '000000',
    first,
    high,
    low,
    close,
    volume,
    0,
  ])
    .trim()
    .split('\n');
  const path = join(folder, 'many.txt');
  writeFileSync(path, `${header}\n`);
  for (let ticker = 0; ticker < tickers; ticker++) {
    appendFileSync(path, `${rows.map((row) => `T${ticker}.US,${row}`).join('\n')}\n`);
  }
  giveToApplication(path);
  return path;
}

describe('the states of the desk', () => {
  it('an empty workspace says how to fill it', async () => {
    const folder = newFolder();
    await prepareWorkspace(folder, false, () => undefined);
    const stopline = await launch(folder);
    const { page } = stopline;
    await page.getByRole('button', { name: 'Import price file…' }).first().waitFor();
    await takePictures(page, 'empty-workspace');
    await expectNoComplaints(stopline);
  });

  it('a damaged series is said to be damaged, and the others go on', async () => {
    const folder = newFolder();
    await prepareWorkspace(folder, true, (workspace) => {
      const cache = openCache(workspace, { mode: 'write' });
      cache.run(`UPDATE bar_block SET payload = CAST(zeroblob(length(payload)) AS BLOB)
        WHERE year = 2019 AND series_id = (SELECT id FROM series WHERE symbol = 'IWM')`);
      cache.close();
    });
    const stopline = await launch(folder);
    const { page } = stopline;
    await shownText(page, /2019 bars of IWM .* are damaged/)
      .first()
      .waitFor();
    expect(await desk.row(page, 'IWM').textContent()).toMatch(/n\/a/);
    await takePictures(page, 'damaged-series');
    await desk.row(page, 'SPY').click();
    await chartOf(page, 'SPY');
    await expectNoComplaints(stopline);
  });

  it('a long import shows its progress, can be cancelled, and then leaves nothing', async () => {
    const folder = newFolder();
    const stopline = await launch(folder);
    const { page } = stopline;
    await chartOf(page, 'IWM');
    const path = manyTickers(folder, 110);
    await answerFileDialog(stopline, [path]);
    const card = page.getByRole('article', { name: 'many.txt' });
    await pressInTurn(page, 'Import', 'Cancel');
    await shownText(card, /Cancelled/).waitFor();
    await takePictures(page, 'import-cancelled');
    expect(await desk.row(page, 'T0').count()).toBe(0);
    await expectNoComplaints(stopline);
  });

  it('the chart pans while a long import runs', async () => {
    const folder = newFolder();
    const stopline = await launch(folder);
    const { page } = stopline;
    await chartOf(page, 'IWM');
    await answerFileDialog(stopline, [manyTickers(folder, 830)]);
    const summary = page.locator('#chart-summary');
    const before = await summary.textContent();
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Continue in the background' }).click();
    await desk.chart(page).focus();
    const startedMs = Date.now();
    for (let step = 0; step < 20; step++) await page.keyboard.press('Control+ArrowLeft');
    await page.waitForFunction(
      (old) => document.querySelector('#chart-summary')?.textContent !== old,
      before,
    );
    console.log(`panned by 20 steps in ${Date.now() - startedMs} ms while 5 M bars were imported`);
    expect(await desk.row(page, 'T0').count()).toBe(0);
    await desk.row(page, 'T0').waitFor({ timeout: 60_000 });
    await expectNoComplaints(stopline);
  });

  it('a file dropped on the window is imported', async () => {
    const folder = newFolder();
    const stopline = await launch(folder);
    const { page } = stopline;
    await chartOf(page, 'IWM');
    const path = join(folder, 'DROP.csv');
    writeFileSync(
      path,
      csvText('Date,Open,High,Low,Close,Volume', makeBars(300), (bar) => [
        bar.date,
        bar.open,
        bar.high,
        bar.low,
        bar.close,
        bar.volume,
      ]),
    );
    giveToApplication(path);
    // Only a file that came from the user has a path; the test's user hands it over by a file field.
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.type = 'file';
      field.id = 'from-the-user';
      document.body.append(field);
    });
    await page.locator('#from-the-user').setInputFiles(path);
    const fire = (name: string) =>
      page.evaluate((type) => {
        const transfer = new DataTransfer();
        const [file] = (document.getElementById('from-the-user') as HTMLInputElement).files ?? [];
        if (file) transfer.items.add(file);
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
      }, name);
    await fire('dragenter');
    await shownText(page, 'Drop to import').waitFor();
    await takePictures(page, 'drop-target');
    await fire('drop');
    await shownText(page, '300 of 300 rows accepted').waitFor();
    await expectNoComplaints(stopline);
  });
});
