import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/commands.ts';
import { maskText } from '#shared/domain/mask.ts';
import { readWorkbook } from '../support/documents/read-workbook.ts';
import { launchStopline, type Stopline } from '../support/electron/launch-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { projectRoot } from '../support/source-files.ts';
import { readReport } from '../support/report/read-report.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { chartOf, desk, expectNoComplaints, numberIn } from './desk-page.ts';

describe('what leaves the app', () => {
  let stopline: Stopline;
  const folder = createTemporaryFolder();
  const userDataFolder = createTemporaryFolder();
  const page = () => stopline.page;
  beforeAll(async () => {
    stopline = await launchStopline({ userDataFolder });
    await chartOf(page(), 'IWM');
  });
  afterAll(async () => {
    await stopline.close();
    for (const made of [folder, userDataFolder]) rmSync(made, { recursive: true, force: true });
  });

  const run = (command: CommandId): Promise<void> =>
    stopline.application.evaluate(({ BrowserWindow }, asked) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('stopline:event', 'command.run', { command: asked });
    }, command);
  const copied = (): Promise<string> =>
    stopline.application.evaluate(({ clipboard }) => clipboard.readText());
  /** Electron reads the clipboard as pages do from version 44 on, and the fallback as it did before. */
  const copiedPicture = (): Promise<{ width: number; height: number }> =>
    stopline.application.evaluate(async ({ clipboard, nativeImage }) => {
      const former = clipboard as unknown as { readImage?(): Electron.NativeImage };
      if (former.readImage) return former.readImage().getSize();
      const [item] = await clipboard.read();
      const picture = (await item?.getType('image/png' as never)) as unknown as Blob;
      return nativeImage.createFromBuffer(Buffer.from(await picture.arrayBuffer())).getSize();
    });
  const amountsHidden = (): Promise<unknown> =>
    page().evaluate(async () => {
      const answer = (await globalThis.stopline.invoke('settings.read', {})) as {
        value?: { amountsHidden: boolean };
      };
      return answer.value?.amountsHidden;
    });
  const emptyClipboard = (): Promise<void> =>
    stopline.application.evaluate(({ clipboard }) => clipboard.clear());
  const said = (words: RegExp): Promise<void> =>
    page().locator('.status-bar', { hasText: words }).first().waitFor();
  async function saveAs(name: string, command: CommandId, done: RegExp): Promise<string> {
    const path = join(folder, name);
    await stopline.application.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await run(command);
    // What is said is the best account of why a file is not there.
    await expect
      .poll(async () => (existsSync(path) ? 'saved' : page().locator('.status-bar').innerText()), {
        timeout: 20_000,
      })
      .toBe('saved');
    await said(done);
    // Beside the pictures of the screens, for whoever looks at them.
    if (/\.(png|pdf)$/.test(name)) copyFileSync(path, join(projectRoot, '.build', 'pictures', `out-${name}`));
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    return path;
  }

  it('copies the table in use with its headings, as it stands on the screen', async () => {
    await desk.row(page(), 'TNA').click();
    await chartOf(page(), 'TNA');
    await emptyClipboard();
    await page().keyboard.press('Control+Shift+t');
    await said(/Copied \d+ rows\./);
    const lines = (await copied()).split('\n').map((line) => line.split('\t'));
    expect(lines[0]?.slice(0, 3)).toEqual(['Symbol', 'Last', 'Change']);
    const tna = lines.find(([symbol]) => symbol?.startsWith('TNA'));
    expect(Number(tna?.[1])).toBe(await numberIn(desk.row(page(), 'TNA').locator('.cell-last')));
    expect(lines.find(([label]) => label === 'Simulated')).toEqual([
      'Simulated',
      'Simulated sample, not market data',
    ]);
    expect(lines.find(([label]) => label === 'SHA-256')?.[1]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('offers the same in the corner of the table under the pointer', async () => {
    const corner = page().locator('.table-corner');
    // Its code comes well after the candles; a pointer that moves finds it then.
    await expect
      .poll(
        async () => {
          await desk.row(page(), 'IWM').hover();
          await desk.row(page(), 'SPY').hover();
          return corner.count();
        },
        { timeout: 15_000, interval: 300 },
      )
      .toBe(1);
    await corner.click();
    await page().getByRole('menuitem', { name: 'Copy' }).waitFor();
    await takePictures(page(), 'out-table-corner');
    await emptyClipboard();
    const copy = page().getByRole('menuitem', { name: 'Copy' });
    if (!(await copy.isVisible())) await corner.click();
    await copy.click();
    await expect.poll(copied).toContain('Symbol\t');
  });

  it('writes a workbook with numbers as numbers, and a CSV', async () => {
    const { cells } = readWorkbook(readFileSync(await saveAs('list.xlsx', 'export.xlsx', /Saved \d+ rows/)));
    const names = cells[0]?.map((cell) => cell?.text);
    const iwm = cells.find(([symbol]) => symbol?.text?.startsWith('IWM'));
    const at = (name: string) => iwm?.[names?.indexOf(name) ?? -1];
    expect(at('Last')?.number).toBeGreaterThan(100);
    expect(at('Change')).toMatchObject({ text: null, format: '0.00%' });
    const text = readFileSync(await saveAs('list.csv', 'export.csv', /Saved \d+ rows/), 'utf8');
    expect(text).toMatch(/^\uFEFFSymbol,Last,Change,/);
  });

  it('copies and saves the chart as a picture at twice the size, with where it comes from', async () => {
    await emptyClipboard();
    await desk.chart(page()).click({ position: { x: 200, y: 200 } });
    await page().keyboard.press('Control+Shift+c');
    await said(/Copied the picture/);
    const size = await copiedPicture();
    const box = await desk.chart(page()).boundingBox();
    expect(size.width).toBeGreaterThanOrEqual(2 * Math.floor(box?.width ?? Number.NaN));
    const file = readFileSync(await saveAs('chart.png', 'chart.snapshot', /Saved the picture/));
    const picture = PNG.sync.read(file);
    expect([picture.width, picture.height]).toEqual([size.width, size.height]);
    const colours = new Set<number>();
    for (let at = 0; at < picture.data.length; at += 4 * 37) colours.add(picture.data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(30);
  });

  it('copies the picture of a plot that is in use', async () => {
    await page().keyboard.press('Control+3');
    const plot = page().locator('figure.plot .plot-picture').first();
    await plot.waitFor();
    await plot.click();
    await emptyClipboard();
    await run('copy.chart');
    await said(/Copied the picture/);
    const size = await copiedPicture();
    const box = await plot.boundingBox();
    expect(size.width).toBeGreaterThan(2 * (box?.width ?? Number.NaN));
    const path = await saveAs('plot.png', 'export.png', /Saved the picture/);
    const { data } = PNG.sync.read(readFileSync(path));
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 37) colours.add(data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(5);
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'TNA');
  });

  it('masks the page and the tables while amounts are hidden', async () => {
    await run('meeting.hideAmounts');
    await expect.poll(() => desk.quantity(page()).textContent()).toContain(maskText);
    const path = await saveAs('masked.pdf', 'report.pdf', /masked/);
    const { text } = await readReport(path);
    expect(text).toContain(maskText);
    expect(text).not.toContain('$');
    await run('meeting.hideAmounts');
    await expect.poll(() => desk.quantity(page()).textContent()).not.toContain(maskText);
    // What is kept follows what is shown a moment later; until then pages are masked still.
    await expect.poll(amountsHidden).toBe(false);
  });

  it('writes the page about the idea as it is edited, and the command line writes the same numbers', async () => {
    await desk.stop(page()).fill('9.5');
    await desk.stop(page()).press('Enter');
    const quantity = (await desk.quantity(page()).textContent()) ?? '';
    const path = await saveAs('idea.pdf', 'report.pdf', /Saved the page about TNA/);
    const { text, pages } = await readReport(path);
    expect(pages).toBe(1);
    expect(text).toContain('The plan as it is edited, not saved.');
    expect(text).toContain(quantity);
    const hash = /SHA-256 of the numbers ([0-9a-f]{64})/.exec(text)?.[1];
    await expectNoComplaints(stopline);
    await stopline.close();
    const out = join(folder, 'command.pdf');
    const workspace = join(userDataFolder, 'workspace');
    const asked = ['report', '--symbol', 'TNA', '--out', out, '--db', workspace, '--json'];
    const { exitCode, stdout, stderr } = await runCommandHere(asked);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as { numbersHash: string }).numbersHash).toBe(hash);
  });
});
