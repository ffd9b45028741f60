import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { chartOf, expectNoComplaints } from './desk-page.ts';
import { deskInSize, run, tabs } from './layout-page.ts';

describe('the layouts of sets of screens', () => {
  const stopline = keptStopline(deskInSize);
  const notice = () => stopline.page.locator('.notice');
  const said = () => notice().textContent();

  /** Adds a screen of this width beside the real one, or with null takes it away again, and tells as the system does. */
  const plug = (width: number | null): Promise<void> =>
    stopline.application.evaluate(({ screen }, wanted) => {
      const real = screen.getPrimaryDisplay();
      const second =
        wanted === null ? [] : [{ ...real, id: real.id + 1, size: { width: wanted, height: 1440 } }];
      screen.getAllDisplays = () => [real, ...second];
      screen.emit(wanted === null ? 'display-removed' : 'display-added', {}, real);
    }, width);

  const arrangedFor = (): Promise<unknown> =>
    stopline.page.evaluate(async () => {
      const answer = (await globalThis.stopline.invoke('settings.read', {})) as {
        value?: { layoutDisplays: string | null };
      };
      return answer.value?.layoutDisplays;
    });

  async function saveAs(name: string): Promise<void> {
    const { page } = stopline;
    await run(page, 'Save the layout as');
    await page.locator('#layout-name').fill(name);
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain(`Layout “${name}” saved.`);
  }

  it('come by themselves with their screens, in one notice', async () => {
    const { page } = stopline;
    await chartOf(page, 'IWM');
    await page.getByRole('button', { name: 'Panel menu: Size' }).click();
    await page.getByRole('menuitem', { name: 'Close' }).click();
    await expect.poll(() => tabs(page)).toEqual(['Watchlist', 'Chart', 'Tickets']);
    await saveAs('Alone');
    await plug(2560);
    await run(page, 'Restore the layout as delivered');
    await expect.poll(() => tabs(page)).toContain('Size');
    await saveAs('Docked');
    await plug(null);
    await expect.poll(said).toContain('Layout “Alone” is in place, as saved for these screens.');
    await expect.poll(() => tabs(page)).toEqual(['Watchlist', 'Chart', 'Tickets']);
    await plug(2560);
    await expect.poll(said).toContain('Layout “Docked” is in place');
    await expect.poll(() => tabs(page)).toContain('Size');
    await takePictures(page, 'layout-displays-1280');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('are taken back by the button of the notice, and then stay away from these screens', async () => {
    const { page } = stopline;
    await notice().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(said).toContain('Undone: layout Docked.');
    await expect.poll(() => tabs(page)).toEqual(['Watchlist', 'Chart', 'Tickets']);
    await page.keyboard.press('.');
    const screens = page.locator('.layouts-screens');
    await expect.poll(() => screens.textContent()).toContain('2560×1440');
    await page.keyboard.press('Escape');
    await run(page, 'Show the sizing');
    await expect.poll(() => tabs(page)).toContain('Size');
    await plug(null);
    await expect.poll(said).toContain('Layout “Alone” is in place');
    await plug(2560);
    // Once the new screens are noted with what is arranged there, their turn to change the layout is over.
    await expect
      .poll(
        async () => {
          await run(page, 'Show the tickets');
          await run(page, 'Make the panel wider');
          return arrangedFor();
        },
        { interval: 500 },
      )
      .toContain('2560×1440');
    expect(await tabs(page)).toEqual(['Watchlist', 'Chart', 'Tickets']);
  });

  it('come at the start, where that is on other screens than the end was', async () => {
    await plug(2560);
    await run(stopline.page, 'Restore the layout as delivered');
    await expect.poll(() => tabs(stopline.page)).toContain('Size');
    await saveAs('Docked');
    await expectNoComplaints(stopline);
    await stopline.close();

    await stopline.open();
    await deskInSize(stopline);
    await expect.poll(said).toContain('Layout “Alone” is in place');
    await expect.poll(() => tabs(stopline.page)).toEqual(['Watchlist', 'Chart', 'Tickets']);
    await stopline.page.keyboard.press('Control+Z');
    await expect.poll(() => tabs(stopline.page)).toContain('Size');
    await expectNoComplaints(stopline);
  });
});
