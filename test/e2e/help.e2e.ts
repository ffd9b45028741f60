import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { chartOf, desk, expectNoComplaints } from './desk-page.ts';
import { answerWrongly, answersInDialogs, crashWindow, evaluateInWindow } from './fault-steps.ts';

describe('first steps, help and faults', () => {
  let stopline: Stopline;
  const folder = createTemporaryFolder();
  const page = () => stopline.page;
  const card = () => page().getByRole('complementary', { name: 'First steps' });
  const dialog = () => page().getByRole('dialog');
  const log = () => readFileSync(join(folder, 'logs', 'stopline.log'), 'utf8');

  async function closeDialog(): Promise<void> {
    await page().keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  }
  async function byPalette(command: string): Promise<void> {
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().waitFor();
    await page().keyboard.type(command);
    await page().keyboard.press('Enter');
  }
  /** Nothing wrong in either theme, and a picture of each. */
  async function looksWell(name: string): Promise<void> {
    await takePictures(page(), name);
    expect(await accessibilityFaults(page()), name).toEqual([]);
  }

  beforeAll(async () => {
    stopline = await launchStopline({ userDataFolder: folder, introduction: true });
    await chartOf(page(), 'IWM');
  });
  afterAll(async () => {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the first start explains itself beside the chart, and takes neither focus nor clicks', async () => {
    await shownText(card(), 'What you see').waitFor();
    expect(await page().evaluate(() => document.activeElement?.closest('.introduction') === null)).toBe(true);
    const [cardBox, chartBox] = [await card().boundingBox(), await desk.chart(page()).boundingBox()];
    expect((cardBox?.x ?? 0) + (cardBox?.width ?? 0)).toBeLessThanOrEqual((chartBox?.x ?? 0) + 1);
    await looksWell('introduction-1');
    await card().getByRole('button', { name: 'Next' }).click();
    await shownText(card(), 'Drag the stop').waitFor();
    await desk.stop(page()).fill('7');
    await shownText(card(), 'You moved it').waitFor();
    await looksWell('introduction-2');
    await card().getByRole('button', { name: 'Next' }).press('Enter');
    await card()
      .getByRole('button', { name: /Import price file/ })
      .waitFor();
    await looksWell('introduction-3');
    await card().getByRole('button', { name: 'Do not show again' }).press('Enter');
    await card().waitFor({ state: 'detached' });
  });

  it('F1 opens the page of what is on the screen and of what has the focus', async () => {
    const title = () => dialog().locator('#help-title');
    for (const [screen, wanted] of [
      ['Control+3', 'Leveraged funds'],
      ['Control+5', 'Pairs'],
      ['Control+7', 'Triggers and alerts'],
      ['Control+1', 'Getting started'],
    ] as const) {
      await page().keyboard.press(screen);
      await page().keyboard.press('F1');
      await expect.poll(() => title().textContent()).toBe(wanted);
      await closeDialog();
    }
    await desk.stop(page()).focus();
    await page().keyboard.press('F1');
    await expect.poll(() => title().textContent()).toBe('Sizing and stops');
    await looksWell('help');
    await dialog().getByRole('searchbox').fill('crash');
    await page().keyboard.press('Enter');
    expect(await title().textContent()).toBe('When something goes wrong');
    await dialog().getByRole('searchbox').fill('shortcut');
    await dialog()
      .getByRole('button', { name: /Keyboard/ })
      .click();
    await looksWell('help-keyboard');
  });

  it('a page does what it speaks of, and leads to its definitions', async () => {
    await dialog().getByRole('searchbox').fill('');
    await dialog().getByRole('button', { name: 'Stop coherence' }).click();
    await dialog().getByRole('button', { name: 'Implied stop, any path' }).click();
    await page().locator('.definition-asked', { hasText: 'Implied stop, any path' }).waitFor();
    await closeDialog();
    await page().keyboard.press('F1');
    await dialog().getByRole('button', { name: 'Leveraged funds' }).click();
    await dialog()
      .getByRole('list', { name: 'Do it' })
      .getByRole('button', { name: /^Leverage/ })
      .first()
      .click();
    await page()
      .locator('h1', { hasText: /^Leverage$/ })
      .waitFor();
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'IWM');
  });

  it('a number leads to all definitions, which can be searched', async () => {
    await page()
      .getByRole('button', { name: /^how\?/ })
      .first()
      .click();
    await page().getByRole('button', { name: 'All definitions' }).click();
    await dialog().getByRole('searchbox').fill('granville');
    await shownText(dialog(), 'OBV', { exact: true }).waitFor();
    await dialog().getByRole('searchbox').fill('');
    await looksWell('definitions');
    await closeDialog();
  });

  it('About says versions, licences, the data and the folder, which it opens', async () => {
    await stopline.application.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openPath = async (path) => (opened.push(path), '');
      shell.openExternal = async (address) => void opened.push(address);
    });
    await byPalette('About Stopline');
    await shownText(dialog(), '12 series, all simulated, to 18 Dec 2025').waitFor();
    const text = await dialog().textContent();
    expect(text).toMatch(/SQLite3\.\d+\.\d+/);
    expect(text).toContain(join(folder, 'workspace'));
    await shownText(dialog(), 'Packages, versions and licences').click();
    expect(await dialog().locator('.licences tbody tr').count()).toBeGreaterThan(50);
    await shownText(dialog(), 'Packages, versions and licences').click();
    await dialog().getByRole('button', { name: 'Open the workspace folder' }).click();
    await dialog().getByRole('link', { name: 'www.tradingview.com' }).click();
    const opened = () =>
      stopline.application.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    await expect.poll(opened).toEqual([join(folder, 'workspace'), 'https://www.tradingview.com/']);
    await looksWell('about');
    await closeDialog();
  });

  it('diagnostics are shown before they are copied, and copied as shown', async () => {
    await byPalette('Copy diagnostics');
    await shownText(dialog(), '12 of them simulated').waitFor();
    await looksWell('diagnostics');
    const shown = await dialog().locator('pre').textContent();
    expect(shown).not.toContain(folder);
    await dialog().getByRole('button', { name: 'Copy', exact: true }).click();
    await shownText(dialog(), 'Copied.', { exact: true }).waitFor();
    expect(await stopline.application.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown);
    await closeDialog();
    await expectNoComplaints(stopline);
  });

  it('a panel that fails says so in its place, the others go on, and it can be tried again', async () => {
    const putRight = await answerWrongly(stopline, 'sizing.compare');
    await page().getByTestId('same-risk').locator('summary').click();
    const words = page().getByRole('alert').filter({ hasText: 'has stopped' });
    await shownText(words, 'The panel Size has stopped').waitFor();
    await takePictures(page(), 'panel-fault');
    expect(await accessibilityFaults(page())).toEqual([]);
    await desk.row(page(), 'SPY').click();
    await chartOf(page(), 'SPY');
    await words.getByRole('button', { name: 'Copy diagnostics…' }).click();
    await shownText(dialog(), 'fault of a page (panel)').waitFor();
    await closeDialog();
    await putRight();
    await words.getByRole('button', { name: 'Try again' }).click();
    await words.waitFor({ state: 'detached' });
    await desk.quantity(page()).waitFor();
  });

  it('what nobody caught is logged each time and told once', async () => {
    const fail = () => page().evaluate(() => void Promise.reject(new Error('no such thing')));
    await fail();
    await shownText(page(), 'Something went wrong inside Stopline').waitFor();
    await page().getByRole('button', { name: 'Dismiss' }).click();
    await fail();
    await expect
      .poll(() => log().match(/fault of a page \(promise\): Error: no such thing/g)?.length)
      .toBe(2);
    expect(await shownText(page(), 'Something went wrong inside Stopline').count()).toBe(0);
  });

  it('a fault of main is logged and asks what to do', async () => {
    const asked = await answersInDialogs(stopline, 1);
    await stopline.application.evaluate(() => {
      setTimeout(() => {
        throw new Error('main lost its way with "Quillfeather"');
      }, 0);
    });
    await expect.poll(asked).toEqual(['Something went wrong inside Stopline.']);
    expect(log()).toContain('uncaught in main: Error: main lost its way with <text>');
  });

  it('a crashed window comes back where it was within 5 s, by itself the first time and on request the next', async () => {
    const asked = await answersInDialogs(stopline, 0);
    await page().keyboard.press('Control+1');
    await desk.stop(page()).fill('8.25');
    await page().keyboard.press('Control+3');
    await page()
      .locator('h1', { hasText: /^Leverage$/ })
      .waitFor();
    // What a person did a moment ago is written already.
    const kept = () => page().evaluate(() => globalThis.stopline.invoke('settings.read', {}));
    await expect
      .poll(kept, { timeout: 5_000 })
      .toMatchObject({ value: { screen: 'leverage', symbol: 'SPY', drafts: { SPY: {} } } });
    for (const crash of [1, 2]) {
      const crashedMs = Date.now();
      await crashWindow(stopline);
      const heading = () => evaluateInWindow<string>(stopline, `document.querySelector('h1')?.textContent`);
      await expect.poll(heading, { timeout: 15_000 }).toBe('Leverage');
      expect(Date.now() - crashedMs).toBeLessThan(5_000);
      await expect
        .poll(() => evaluateInWindow<string>(stopline, `document.querySelector('.notice')?.textContent`))
        .toContain('is back where it was');
      expect(await asked()).toHaveLength(crash - 1);
    }
    expect(log()).toContain('renderer gone: crashed');
    await evaluateInWindow(
      stopline,
      `window.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', ctrlKey: true }))`,
    );
    const stop = () => evaluateInWindow<string>(stopline, `document.querySelector('#stop')?.value`);
    await expect.poll(stop, { timeout: 10_000 }).toBe('8.25');
    expect(await evaluateInWindow(stopline, `document.querySelector('h1')?.textContent`)).toBe('SPY');
  });

  it('the first steps do not come again by themselves, but when they are asked for', async () => {
    await stopline.close();
    stopline = await launchStopline({ userDataFolder: folder, introduction: true });
    await chartOf(page(), 'SPY');
    await page().waitForTimeout(2_500);
    expect(await card().count()).toBe(0);
    await byPalette('First steps');
    await shownText(card(), 'What you see').waitFor();
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('Next');
    await page().keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await expectNoComplaints(stopline);
  });
});
