import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { launchStopline, type Stopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { genericText, makeBars } from '../support/fixtures.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { expectNoComplaints } from './desk-page.ts';

describe('the leverage screen says what is missing', () => {
  let stopline: Stopline | null = null;
  let folder = '';
  afterEach(async () => {
    await stopline?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the screen on a workspace that holds these series, each with so many bars. */
  async function open(series: Readonly<Record<string, number>>): Promise<Stopline> {
    folder = createTemporaryFolder();
    const workspace = join(folder, 'workspace');
    for (const [symbol, bars] of Object.entries(series)) {
      const path = join(folder, `${symbol}.csv`);
      writeFileSync(path, genericText(makeBars(bars, 3, 20_000 - bars)));
      const { exitCode, stderr } = await runCommandHere(['import', path, '--db', workspace]);
      expect([exitCode, stderr]).toEqual([0, '']);
    }
    giveToApplication(workspace);
    for (const name of readdirSync(workspace)) giveToApplication(join(workspace, name));
    stopline = await launchStopline({ userDataFolder: folder });
    await stopline.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await resizeWindow(stopline, 1280, 720);
    await stopline.page.keyboard.press('Control+3');
    return stopline;
  }

  async function check(opened: Stopline, picture: string): Promise<void> {
    await takePictures(opened.page, picture);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await expectNoComplaints(opened);
  }

  it('when there is no leveraged fund', async () => {
    const opened = await open({ IWM: 300 });
    await opened.page.getByRole('heading', { name: 'No leveraged fund here' }).waitFor();
    await opened.page.getByRole('main').getByRole('button', { name: 'Import prices' }).waitFor();
    await check(opened, 'leverage-no-fund');
  });

  it('when the fund’s index is not there', async () => {
    const opened = await open({ TNA: 300, SPY: 300 });
    await opened.page.getByRole('heading', { name: 'What TNA multiplies is missing' }).waitFor();
    await shownText(opened.page, 'IWM or RUT').waitFor();
    expect(await opened.page.getByLabel('Leveraged fund').inputValue()).toBe('TNA');
    await check(opened, 'leverage-no-index');
  });

  it('when history is too short to draw from, and still answers what it can', async () => {
    const opened = await open({ TNA: 30, IWM: 30 });
    await opened.page.locator('[data-holding]').waitFor();
    await shownText(opened.page, 'IWM has 29 whole sessions to draw from; 60 are needed.', {
      exact: true,
    }).waitFor();
    await opened.page.getByRole('heading', { name: 'No inverse fund to hedge with' }).waitFor();
    await check(opened, 'leverage-short');
  });
});
