import { describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/commands.ts';
import type { Screen } from '#shared/domain/screen.ts';
import { focusWalk } from '../support/appearance/focus-walk.ts';
import { heard, impoliteRegions, listenToLiveRegions } from '../support/appearance/live-messages.ts';
import {
  everyScreen,
  runCommand,
  settled,
  showScreen,
  showTheme,
  type ThemeName,
  themes,
} from '../support/appearance/looks.ts';
import { lostParts } from '../support/appearance/lost-parts.ts';
import { plotFaults } from '../support/appearance/plot-faults.ts';
import { seededStopline } from '../support/appearance/seeded-stopline.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { painted, takePicture } from '../support/electron/take-picture.ts';
import { desk, expectNoComplaints } from './desk-page.ts';

/** Everything that lies over a screen when it is asked for by name, and the screen where it is. */
const dialogs: readonly (readonly [CommandId, Screen])[] = [
  ['palette.open', 'desk'],
  ['shortcuts.show', 'desk'],
  ['about.show', 'desk'],
  ['help.show', 'desk'],
  ['help.definitions', 'desk'],
  ['diagnostics.copy', 'desk'],
  ['settings.open', 'desk'],
  ['layout.choose', 'desk'],
  ['playbook.list', 'playbook'],
  ['monitor.new', 'monitor'],
];
const isLong = process.env['STOPLINE_FULL'] === '1';

describe('how the desk looks', () => {
  const stopline = seededStopline((opened) => resizeWindow(opened, 1280, 720));
  const page = () => stopline.page;
  const run = (command: CommandId) => runCommand(stopline, command);

  /** Opens one dialog after the other and looks at it. */
  async function eachDialog(look: (name: CommandId, place: number) => Promise<void>): Promise<void> {
    let shown: Screen | null = null;
    for (const [place, [command, screen]] of dialogs.entries()) {
      if (screen !== shown) await showScreen(stopline, screen);
      shown = screen;
      await run(command);
      const dialog = page().locator('dialog[open]');
      await dialog.waitFor();
      await settled(page());
      await look(command, place);
      for (let presses = 0; presses < 3 && (await dialog.count()) > 0; presses++)
        await page().keyboard.press('Escape');
      expect(await dialog.count(), command).toBe(0);
    }
  }

  /** In the short tier each screen and each dialog stands in one theme of high contrast; the others are walked elsewhere. */
  const themesOf = (place: number): readonly ThemeName[] =>
    isLong ? themes : [themes[2 + (place % 2)] as ThemeName];

  it('has no accessibility fault on any screen and in any dialog, whatever the theme, in a meeting as outside', async () => {
    const table: Record<string, Record<string, number>> = {};
    const found: string[] = [];
    const look = async (name: string, theme: ThemeName, within?: string): Promise<void> => {
      await showTheme(stopline, theme);
      await painted(page());
      const faults = await accessibilityFaults(page(), within);
      (table[name] ??= {})[theme] = faults.length;
      found.push(...faults.map((fault) => `${name}, ${theme}: ${fault}`));
      await takePicture(page(), `${name}-${theme}`);
    };
    const walkScreens = async (mode: string): Promise<void> => {
      for (const [place, screen] of everyScreen.entries()) {
        await showScreen(stopline, screen);
        for (const theme of themesOf(place)) await look(`${mode}${screen}`, theme);
      }
    };
    await walkScreens('');
    // What lies under one is a screen that was walked already; the long tier looks at both together.
    await eachDialog(async (name, place) => {
      for (const theme of themesOf(place)) await look(name, theme, isLong ? undefined : 'dialog[open]');
    });
    if (isLong) {
      await run('meeting.toggle');
      await page().locator('.meeting-band').waitFor();
      await walkScreens('meeting-');
      await run('meeting.toggle');
      await page().locator('.meeting-band').waitFor({ state: 'detached' });
    }
    console.info('Findings of axe:');
    console.table(table);
    expect(found).toEqual([]);
  });

  it('has a name, a summary and a table for every chart and plot, and no region that interrupts', async () => {
    let looked = 0;
    for (const screen of everyScreen) {
      await showScreen(stopline, screen);
      const { faults, count } = await plotFaults(page());
      looked += count;
      expect(faults, screen).toEqual([]);
      expect(await impoliteRegions(page()), screen).toEqual([]);
    }
    expect(looked).toBeGreaterThan(8);
  });

  it('shows where the focus is, at every stop of Tab', async () => {
    for (const screen of isLong ? everyScreen : (['desk', 'monitor'] as const)) {
      await showScreen(stopline, screen);
      const { stops, unseen } = await focusWalk(page());
      console.info(`${screen}: ${stops} stops`);
      expect(stops, screen).toBeGreaterThan(10);
      expect(unseen, screen).toEqual([]);
    }
  });

  it('does by command what dragging the price axis and the line above the lower pane do', async () => {
    await showScreen(stopline, 'desk');
    const axis = (): Promise<string> =>
      page().evaluate(() => {
        const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.chart-canvas canvas')];
        const prices = canvases.filter(
          ({ clientWidth, clientHeight }) => clientWidth < 120 && clientHeight > 150,
        );
        return prices.map((canvas) => canvas.toDataURL()).join();
      });
    const lowerHeight = (): Promise<number> =>
      page().evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll<HTMLCanvasElement>('.chart-canvas canvas')]
            .map(({ clientHeight }) => clientHeight)
            .filter((height) => height > 40),
        ),
      );
    const before = { axis: await axis(), height: await lowerHeight() };
    await run('chart.pricesTaller');
    await expect.poll(axis).not.toBe(before.axis);
    await run('chart.pricesFlatter');
    await expect.poll(axis).toBe(before.axis);
    await run('chart.lowerPaneTaller');
    await expect.poll(lowerHeight).toBeGreaterThan(before.height);
    await run('chart.lowerPaneFlatter');
    await expect.poll(lowerHeight).toBe(before.height);
  });

  it('tells what changes politely, and at most once a second', async () => {
    await showScreen(stopline, 'stops');
    await page().waitForTimeout(1500);
    await listenToLiveRegions(page());
    await page().locator('[aria-roledescription="plot"]').first().focus();
    for (let presses = 0; presses < 40; presses++) {
      await page().keyboard.press('ArrowRight');
      await page().waitForTimeout(60);
    }
    await page().waitForTimeout(1200);
    const { texts, leastGapMs } = await heard(page());
    console.info(`${texts.length} messages for 40 keys, ${Math.round(leastGapMs)} ms apart at the least`);
    expect(texts.length).toBeGreaterThan(1);
    expect(leastGapMs).toBeGreaterThan(950);
    expect(await impoliteRegions(page())).toEqual([]);
  });

  it('moves nothing where motion is not wanted', async () => {
    await page().emulateMedia({ reducedMotion: 'reduce' });
    for (const screen of ['desk', 'data'] as const) {
      await showScreen(stopline, screen);
      await page().evaluate(() => {
        const loading = document.createElement('div');
        loading.className = 'chart-loading';
        document.querySelector('main')?.append(loading);
      });
      const longest = await page().evaluate(() =>
        Math.max(
          0,
          ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0)),
        ),
      );
      await page().evaluate(() => document.querySelector('main > .chart-loading')?.remove());
      expect(longest, screen).toBeLessThan(400);
    }
    await page().emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is drawn in the colours of the system where those are forced', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    await page().waitForFunction(() => document.documentElement.dataset['contrast'] === 'forced');
    for (const screen of isLong ? everyScreen : (['desk', 'leverage'] as const)) {
      await showScreen(stopline, screen);
      await painted(page());
      await takePicture(page(), `${screen}-forced`);
      expect(await accessibilityFaults(page()), screen).toEqual([]);
      const unseen = await page().evaluate(() =>
        [...document.querySelectorAll('.plot-picture svg :is(path, line, rect, text)')]
          .filter((mark) => {
            const { stroke, fill } = getComputedStyle(mark);
            const ground = getComputedStyle(document.body).backgroundColor;
            return [stroke, fill].every((paint) => paint === 'none' || paint === ground);
          })
          .map((mark) => mark.outerHTML.slice(0, 80)),
      );
      expect(unseen, screen).toEqual([]);
    }
    await page().emulateMedia({ forcedColors: 'none' });
    await page().waitForFunction(() => document.documentElement.dataset['contrast'] !== 'forced');
  });

  const ratio = (): Promise<number> => page().evaluate(() => devicePixelRatio);

  it('enlarges everything with the text, and loses nothing at twice its size in a small window', async () => {
    await showScreen(stopline, 'desk');
    const usual = await ratio();
    for (const [presses, factor] of isLong
      ? ([
          [3, 1.5],
          [2, 2],
        ] as const)
      : ([[5, 2]] as const)) {
      for (let press = 0; press < presses; press++) await page().keyboard.press('Control+=');
      await expect.poll(ratio).toBeCloseTo(usual * factor, 2);
      for (const screen of everyScreen) {
        await showScreen(stopline, screen);
        expect(await lostParts(page()), `${screen}, ${factor}`).toEqual([]);
      }
      await eachDialog(async (name) => {
        expect(await lostParts(page()), `${name}, ${factor}`).toEqual([]);
      });
    }
    await page().keyboard.press('Control+0');
    await expect.poll(ratio).toBeCloseTo(usual, 2);
  });

  it('complains about nothing', async () => {
    await expectNoComplaints(stopline);
  });

  it('is after a restart as it was left, from the first frame on', async () => {
    await showScreen(stopline, 'desk');
    await showTheme(stopline, 'dark-contrast');
    for (let presses = 0; presses < 2; presses++) await page().keyboard.press('Control+=');
    await page().waitForTimeout(1000);
    await stopline.close();
    await stopline.open();
    await page().locator('html[data-ready]').waitFor();
    const shown = await stopline.application.evaluate(({ nativeTheme, BrowserWindow }) => ({
      dark: nativeTheme.shouldUseDarkColors,
      ground: BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
      zoom: BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    }));
    expect(shown).toEqual({ dark: true, ground: '#0e1116', zoom: 1.25 });
    // From the first element on, the ground of each frame; Playwright’s own scheme stands aside.
    await page().emulateMedia({ colorScheme: null });
    await page().addInitScript(() => {
      const grounds: string[] = [];
      Object.assign(window, { grounds });
      const look = (): void => {
        const opening = document.querySelector('.opening') ?? document.body;
        if (opening) grounds.push(getComputedStyle(opening).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page().reload();
    await page().locator('html[data-ready]').waitFor();
    const grounds = await page().evaluate(() => (window as unknown as { grounds: string[] }).grounds);
    const isLight = (colour: string): boolean =>
      Number(/\d+/.exec(colour)?.[0] ?? 0) > 128 && !colour.endsWith(' 0)');
    expect(grounds.length).toBeGreaterThan(3);
    expect(grounds.filter(isLight)).toEqual([]);
    expect(await page().evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      theme: 'dark',
      contrast: 'high',
    });
    await desk.chart(page()).waitFor();
  });
});
