import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { chartOf, desk, expectNoComplaints } from './desk-page.ts';

describe('the desk, arranged', () => {
  let stopline: Stopline;
  let folder: string;
  beforeAll(async () => {
    folder = createTemporaryFolder();
    stopline = await launchStopline({ userDataFolder: folder });
    await chartOf(stopline.page, 'IWM');
    await resizeWindow(stopline, 1280, 720);
  });
  afterAll(async () => {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('looks the same before and after the library that moves panels has come', async () => {
    const { page } = stopline;
    await takePictures(page, 'layout-delivered-1280');
    await page.locator('.flexlayout__layout').waitFor();
    await takePictures(page, 'layout-docking-1280');
    expect(await accessibilityFaults(page)).toEqual([]);
    await resizeWindow(stopline, 2560, 1440);
    await takePictures(page, 'layout-docking-2560');
    await resizeWindow(stopline, 1280, 720);
    await desk.quantity(page).waitFor();
    await expectNoComplaints(stopline);
  });
});
