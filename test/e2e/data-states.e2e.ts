import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { launchOnData } from '../support/electron/launch-on-data.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { expectNoComplaints } from './desk-page.ts';

function damage2019(workspace: string): void {
  const cache = openCache(workspace, { mode: 'write' });
  cache.run(`UPDATE bar_block SET payload = CAST(zeroblob(length(payload)) AS BLOB)
    WHERE year = 2019 AND series_id = (SELECT id FROM series WHERE symbol = 'IWM')`);
  cache.close();
}

const row = (page: Page, symbol: string) => page.locator(`tr[data-series="${symbol}"]`);

describe('the states of the data screen', () => {
  it('an empty workspace says how to fill it', async () => {
    const stopline = await launchOnData(false, () => undefined);
    const { page } = stopline;
    await page.getByRole('button', { name: 'Import price file…' }).waitFor();
    await takePictures(page, 'data-empty');
    await expectNoComplaints(stopline);
  });

  it('damage is an error in the table, found again by verifying, and never backed up', async () => {
    const stopline = await launchOnData(true, damage2019);
    const { page } = stopline;
    await shownText(row(page, 'IWM'), 'Error').waitFor();
    expect(await row(page, 'SPY').textContent()).not.toContain('Error');
    await row(page, 'IWM').click();
    const details = page.getByRole('complementary', { name: 'Details of IWM', exact: true });
    expect(await details.textContent()).toMatch(/Damaged: the bars of 2019 cannot be read/);
    await takePictures(page, 'data-damaged');

    await page.getByRole('button', { name: 'Workspace' }).click();
    await page.getByRole('button', { name: 'Verify the workspace' }).click();
    await shownText(page, 'Damage found in 1 of 12 series.').waitFor();
    const findings = page.locator('.verify-findings');
    expect(await findings.textContent()).toMatch(/IWM 2019/);
    await takePictures(page, 'data-verify-damage');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await shownText(page, /No backup was made, because the workspace holds damaged data: IWM 2019/).waitFor();
    expect(await page.getByRole('button', { name: /^Restore…/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Verify the workspace' }).click();
    await findings.getByRole('button', { name: 'IWM' }).click();
    await details.waitFor();
    await expectNoComplaints(stopline);
  });

  it('a series can be taken out, to the last one', async () => {
    const stopline = await launchOnData(true, (workspace) => {
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
    await shownText(page, 'No series yet').filter({ visible: true }).waitFor();
    await expectNoComplaints(stopline);
  });
});
