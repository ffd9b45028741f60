import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { chartOf, desk } from './desk-page.ts';

const open: Stopline[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const stopline of open.splice(0)) await stopline.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function launch(folder: string): Promise<Stopline> {
  const stopline = await launchStopline({ userDataFolder: folder });
  open.push(stopline);
  return stopline;
}
function newFolder(): string {
  const folder = createTemporaryFolder();
  folders.push(folder);
  return folder;
}

/** Name of the painted chart in the first window; null while there is no living page to ask. */
function chartName(application: Stopline['application']): Promise<string | null> {
  return application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return null;
    const script = `document.querySelector('[data-painted="true"]')?.getAttribute('aria-label') ?? null`;
    // A page that dies while it is asked never answers.
    const never = new Promise<null>((resolve) => setTimeout(resolve, 500, null));
    return Promise.race([contents.executeJavaScript(script) as Promise<string | null>, never]);
  });
}

describe('when something goes wrong', () => {
  it('a second instance steps back and brings the first to the front', async () => {
    const folder = newFolder();
    const first = await launch(folder);
    await chartOf(first.page, 'IWM');
    await expect(launchStopline({ userDataFolder: folder })).rejects.toThrow();
    expect(first.application.windows()).toHaveLength(1);
    expect(await desk.legend(first.page).textContent()).toContain('EMA 20');
  });

  it('a killed page is back within 5 s with its symbol', async () => {
    const { application, page } = await launch(newFolder());
    await chartOf(page, 'IWM');
    await desk.row(page, 'SPY').click();
    await chartOf(page, 'SPY');
    // A person does not crash the page in its first seconds, and settings are written after a moment.
    await page.waitForTimeout(5_500);
    const killedMs = Date.now();
    await application.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => chartName(application), { timeout: 15_000 }).toBe('Chart of SPY');
    expect(Date.now() - killedMs).toBeLessThan(5_000);
  });

  it('a workspace that is no database gets a sentence and a next step, never a dead window', async () => {
    const folder = newFolder();
    const first = await launch(folder);
    await chartOf(first.page, 'IWM');
    await first.close();
    open.length = 0;
    const file = join(folder, 'workspace', 'cache.db');
    for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    writeFileSync(file, 'not a database, but a text of some length\n'.repeat(200));
    giveToApplication(file);
    const { page } = await launch(folder);
    await shownText(page, 'cache.db is not a Stopline workspace file').waitFor();
    expect(await page.locator('body').textContent()).toContain('Move it out of the workspace folder');
    await takePictures(page, 'startup-failure');
  });
});
