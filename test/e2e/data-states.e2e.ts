import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { openTestServices } from '../support/open-test-services.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { expectNoComplaints } from './desk-page.ts';

const open: Stopline[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const stopline of open.splice(0)) await stopline.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a workspace before the app does, changes it, and opens the app on its Data screen. */
async function launchOn(withSample: boolean, change: (workspace: string) => void): Promise<Stopline> {
  const folder = createTemporaryFolder();
  folders.push(folder);
  const workspace = join(folder, 'workspace');
  const services = openTestServices({ folder: workspace, withSample });
  await services.ready;
  await services.handlers['settings.write']({ screen: 'data' });
  await services.end();
  change(workspace);
  giveToApplication(workspace);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }))
    giveToApplication(join(workspace, name));
  const stopline = await launchStopline({ userDataFolder: folder });
  open.push(stopline);
  return stopline;
}

function damage2019(workspace: string): void {
  const cache = openCache(workspace, { mode: 'write' });
  cache.run(`UPDATE bar_block SET payload = CAST(zeroblob(length(payload)) AS BLOB)
    WHERE year = 2019 AND series_id = (SELECT id FROM series WHERE symbol = 'IWM')`);
  cache.close();
}

const row = (page: Page, symbol: string) => page.locator(`tr[data-series="${symbol}"]`);

describe('the states of the data screen', () => {
  it('an empty workspace says how to fill it', async () => {
    const stopline = await launchOn(false, () => undefined);
    const { page } = stopline;
    await page.getByRole('button', { name: 'Import price file…' }).waitFor();
    await takePictures(page, 'data-empty');
    await expectNoComplaints(stopline);
  });

  it('damage is an error in the table, found again by verifying, and never backed up', async () => {
    const stopline = await launchOn(true, damage2019);
    const { page } = stopline;
    await row(page, 'IWM').getByText('Error').waitFor();
    expect(await row(page, 'SPY').textContent()).not.toContain('Error');
    await row(page, 'IWM').click();
    const details = page.getByRole('complementary', { name: 'Details of IWM', exact: true });
    expect(await details.textContent()).toMatch(/Damaged: the bars of 2019 cannot be read/);
    await takePictures(page, 'data-damaged');

    await page.getByRole('button', { name: 'Workspace' }).click();
    await page.getByRole('button', { name: 'Verify the workspace' }).click();
    await page.getByText('Damage found in 1 of 12 series.').waitFor();
    const findings = page.locator('.verify-findings');
    expect(await findings.textContent()).toMatch(/IWM 2019/);
    await takePictures(page, 'data-verify-damage');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText(/No backup was made, because the workspace holds damaged data: IWM 2019/).waitFor();
    expect(await page.getByRole('button', { name: /^Restore…/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Verify the workspace' }).click();
    await findings.getByRole('button', { name: 'IWM' }).click();
    await details.waitFor();
    await expectNoComplaints(stopline);
  });

  it('a series can be taken out, to the last one', async () => {
    const stopline = await launchOn(true, (workspace) => {
      const cache = openCache(workspace, { mode: 'write' });
      cache.run("DELETE FROM series WHERE symbol <> 'SPY'");
      cache.close();
    });
    const { page } = stopline;
    await row(page, 'SPY').click();
    await page.getByRole('button', { name: 'Remove…' }).click();
    await page.keyboard.press('Enter');
    expect(await row(page, 'SPY').count()).toBe(1);
    await page.getByRole('button', { name: 'Remove…' }).click();
    await page.getByRole('button', { name: 'Remove SPY' }).click();
    await page.getByText('No series yet').filter({ visible: true }).waitFor();
    await expectNoComplaints(stopline);
  });
});
