import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasRealData, realDataAbsent, realDataFolder } from '../support/fixtures-real-data.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints } from './desk-page.ts';

const name = 'a ticket on imported TNA turns red past its horizon, and is so after a restart';

it.skipIf(!hasRealData)(hasRealData ? name : `${name}: ${realDataAbsent}`, async () => {
  const folder = createTemporaryFolder();
  let stopline = await launchStopline({ userDataFolder: folder });
  try {
    const { page } = stopline;
    await chartOf(page, 'IWM');
    await answerFileDialog(
      stopline,
      ['TNA', 'IWM'].map((symbol) => join(realDataFolder, 'prices', `${symbol}.csv`)),
    );
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Done' }).click();
    await desk.row(page, 'TNA').click();
    await chartOf(page, 'TNA');

    const goTo = async (date: string): Promise<void> => {
      await page.keyboard.press('Alt+a');
      await page.keyboard.type(date);
      await page.keyboard.press('Enter');
    };
    await goTo('2024-11-01');
    await expect.poll(() => page.locator('#chart-summary').textContent()).toMatch(/1 Nov 2024/);
    const entry = await page.locator('#entry').inputValue();
    await page.getByRole('button', { name: 'Save ticket' }).click();
    await page.getByRole('button', { name: 'Type a fill…' }).click();
    await page.locator('#fill-quantity').fill('1000');
    await page.locator('#fill-price').fill(entry);
    await page.getByRole('button', { name: 'Record fill' }).click();
    const badge = desk.row(page, 'TNA').getByTestId('guardrail-badge');
    await expect.poll(() => badge.getAttribute('data-state')).toBe('within');

    await goTo('2024-12-31');
    await expect.poll(() => badge.getAttribute('data-state')).toBe('red');
    expect(await badge.textContent()).toContain('40/21 d');
    await expect.poll(() => page.getByTestId('chart-horizon').getAttribute('data-state')).toBe('red');
    await takePictures(page, 'real-ticket-red');
    await expectNoComplaints(stopline);
    await stopline.close();

    stopline = await launchStopline({ userDataFolder: folder });
    const again = desk.row(stopline.page, 'TNA').getByTestId('guardrail-badge');
    await again.waitFor();
    await expect.poll(() => again.getAttribute('data-state')).toBe('red');
    const asked = ['tickets', '--db', join(folder, 'workspace'), '--as-of', '2024-12-31', '--json'];
    const { stdout } = await runCommandHere(asked);
    expect(JSON.parse(stdout)).toMatchObject({ tickets: [{ symbol: 'TNA', guardrail: { state: 'red' } }] });
  } finally {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
