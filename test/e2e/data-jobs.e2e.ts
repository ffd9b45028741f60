import { rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { lastCompleteSession } from '#electron/sources/providers/last-complete-session.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { honestMarket } from '../support/open-refresh-desk.ts';
import { startProviderServer } from '../support/provider-server.ts';
import { providerRows } from '../support/provider-server-rows.ts';
import { launchOnData } from '../support/electron/launch-on-data.ts';
import { redirectProviders } from '../support/electron/redirect-providers.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { freshSeries } from '../support/store/fresh-series.ts';
import { expectNoComplaints, pressInTurn } from './desk-page.ts';

/** Five million bars, so that checking them takes long enough to be stopped. */
function fillLarge(workspace: string): void {
  const cache = openCache(workspace, { mode: 'write' });
  const bars = centBars(5000, 1);
  const series = Array.from({ length: 1000 }, (_, index) =>
    freshSeries({ identity: { symbol: `S${index}` }, bars }),
  );
  writeImport(cache, null, series);
  cache.close();
}

describe('long jobs of the data screen', () => {
  it('a verification is cancelled at once, says so, and changes nothing', async () => {
    const stopline = await launchOnData(false, fillLarge);
    const { page } = stopline;
    await page.getByRole('button', { name: 'Workspace' }).click();
    await page.getByRole('button', { name: 'Verify the workspace' }).waitFor();
    await pressInTurn(page, 'Verify the workspace', 'Cancel');
    await page.locator('.job-message', { hasText: 'Cancelled; nothing was changed.' }).waitFor();
    expect(await page.locator('.verify-findings').count()).toBe(0);
    await takePictures(page, 'data-verify-cancelled');
    await page.getByRole('button', { name: 'Verify the workspace' }).click();
    await page
      .locator('.job-message', { hasText: 'All is as it was written: 5,000,000 bars of 1,000 series' })
      .waitFor();
    await expectNoComplaints(stopline);
  });

  it('a refresh brings the provider’s bars in place of the sample, and the next finds nothing newer', async () => {
    const last = lastCompleteSession(Date.now());
    const rows = providerRows('2019-01-02', toBusinessDate(last), 100);
    const server = await startProviderServer();
    server.behave(honestMarket(() => rows));
    const stopline = await launchOnData(true, (workspace) => {
      const cache = openCache(workspace, { mode: 'write' });
      cache.run("DELETE FROM series WHERE symbol NOT IN ('IWM', 'SPY')");
      cache.close();
    });
    const { page } = stopline;
    const row = (symbol: string) => page.locator(`tr[data-series="${symbol}"]`);
    await row('IWM').click();
    // Not while the app still starts: its busy main process may drop the inspector's pending answer.
    const redirection = await redirectProviders(stopline, server.address);
    onTestFinished(() => rmSync(redirection, { recursive: true, force: true }));
    await page.getByRole('button', { name: 'Refresh all' }).click();
    await shownText(page, '2 refreshed').waitFor();
    const details = page.getByRole('complementary', { name: 'Details of IWM', exact: true });
    await shownText(details, 'It replaced the simulated sample.').waitFor();
    const text = await details.textContent();
    expect(text).toContain(`bars added, to ${formatDay(last)}`);
    expect(await row('IWM').textContent()).toMatch(/Yahoo/);
    expect(await row('IWM').textContent()).not.toMatch(/simulated/i);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/v8/finance/chart/IWM',
      '/v8/finance/chart/SPY',
    ]);
    await takePictures(page, 'data-refreshed');
    await page.getByRole('button', { name: 'Refresh all' }).click();
    await shownText(page, '2 up to date').waitFor();
    await shownText(details, `Nothing newer than ${formatDay(last)}.`).waitFor();
    await expectNoComplaints(stopline);
  });
});
