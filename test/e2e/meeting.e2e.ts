import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/commands.ts';
import { maskText } from '#shared/domain/mask.ts';
import { type Screen, screenNames, screens } from '#shared/domain/screen.ts';
import { seededStopline } from '../support/appearance/seeded-stopline.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { takePicture } from '../support/electron/take-picture.ts';
import { misreadFigures, openReader, shownFigures } from '../support/meeting/read-figures.ts';
import { showTheme, takeMeetingPictures, windowPicture } from '../support/meeting/take-meeting-pictures.ts';
import { everythingOnPage } from '../support/meeting/everything-on-page.ts';
import { sentinelAmounts, sentinelFile, sentinelWord } from '../support/meeting/sentinel-workspace.ts';
import { cutText, smallestText } from '../support/meeting/smallest-text.ts';
import { thinnestLine } from '../support/meeting/thinnest-line.ts';
import { exampleDrawing } from '../support/request-examples.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints } from './desk-page.ts';

const long = process.env['STOPLINE_FULL'] === '1';
const digits = (text: string): string => text.replaceAll(/(?<=\d)[,\u202f](?=\d)/g, '');
/** Money of more than three figures: only prices a share may stand beside a dollar sign. */
const largeDollars = /\$\d{4,}|\$\d[\d.]*[KMBT]\b/;

/** What of the owner's is to be found in a text. */
function leaksIn(text: string): readonly string[] {
  const plain = digits(text);
  const known = [sentinelWord, ...sentinelAmounts].filter((one) => plain.includes(one));
  return [...known, ...(largeDollars.exec(plain) ?? [])];
}

/** What lies over a screen when it is asked for by name and holds what is private. */
const dialogs: readonly CommandId[] = [
  'layout.choose',
  'chart.drawings',
  'import.file',
  'playbook.list',
  'settings.open',
];
/** And everything that holds nothing private, unless somebody put it there. */
const otherDialogs: readonly CommandId[] = [
  'palette.open',
  'shortcuts.show',
  'about.show',
  'monitor.new',
  'workspace.verify',
  'import.check',
  'diagnostics.copy',
  'help.show',
  'help.definitions',
  'help.introduction',
];
/** Panels that are looked through in windows of their own. */
const ownWindows = ['sizing', 'tickets', 'chart', 'alerts'] as const;
/** The screens that a short run looks at from afar. */
const someScreens: readonly Screen[] = long ? screens : ['desk', 'stops', 'pairs'];

describe('a meeting', () => {
  const stopline = seededStopline(async () => {
    await chartOf(page(), 'IWM');
    await resizeWindow(stopline, 1440, 900);
  });
  const page = () => stopline.page;

  /** Runs a command as the menu does. */
  const run = (command: CommandId): Promise<void> =>
    stopline.application.evaluate(({ BrowserWindow }, asked) => {
      const window = BrowserWindow.getAllWindows().find(({ id }) => id === 1);
      window?.webContents.send('stopline:event', 'command.run', { command: asked });
    }, command);

  async function show(screen: Screen): Promise<void> {
    await page().keyboard.press(`Control+${screens.indexOf(screen) + 1}`);
    const name = screen === 'desk' ? /^[A-Z]+$/ : new RegExp(`^${screenNames[screen]}$`);
    await page().locator('h1', { hasText: name }).waitFor();
    await page().locator('main > :visible').first().waitFor();
    await settled(page());
  }

  const inMeeting = (): Promise<boolean> =>
    page().evaluate(() => 'meeting' in document.documentElement.dataset);

  async function whatIsSeen(): Promise<unknown> {
    const window = await stopline.application.evaluate(({ BrowserWindow }) => {
      const main = BrowserWindow.getAllWindows().find(({ id }) => id === 1);
      return {
        bounds: main?.getBounds(),
        fullScreen: main?.isFullScreen(),
        maximised: main?.isMaximized(),
        zoom: main?.webContents.getZoomFactor(),
        title: main?.getTitle(),
      };
    });
    const inPage = await page().evaluate(() => ({
      theme: document.documentElement.dataset['theme'],
      fontSize: getComputedStyle(document.documentElement).fontSize,
      focus: document.activeElement?.id ?? '',
      screen: document.querySelector('[aria-current="page"]')?.textContent,
      selected: document.querySelector('[aria-selected="true"]')?.getAttribute('data-symbol'),
      chart: document.querySelector('#chart-summary')?.textContent,
      scrolled: [...document.querySelectorAll('*')]
        .filter(({ scrollTop }) => scrollTop > 0)
        .map(({ className, scrollTop }) => `${className} ${Math.round(scrollTop)}`),
      panels: [...document.querySelectorAll('.shell-main :is(section, nav, aside)')]
        .map((panel) => panel.getBoundingClientRect())
        .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')),
    }));
    return { window, inPage };
  }

  it('shows amounts and names before it begins, so that there is something to hide', async () => {
    await page().locator('[role="row"][data-symbol="TNA"]').click();
    await chartOf(page(), 'TNA');
    await expect
      .poll(async () => leaksIn(await everythingOnPage(page())), { timeout: 15_000 })
      .toEqual(expect.arrayContaining([sentinelWord, '91827364', '76543', '34567']));
  });

  it('is set by one key and ended by the same, and then everything is exactly as it was', async () => {
    await show('desk');
    await page().locator('#stop').focus();
    await page()
      .locator('.sizing-scroll')
      .evaluate((element) => element.scrollTo(0, 120));
    await settled(page());
    const before = await whatIsSeen();
    await page().keyboard.press('F11');
    await expect.poll(inMeeting).toBe(true);
    await page().locator('.meeting-band').waitFor();
    await page().keyboard.press('Control+Shift+L');
    await show('compare');
    await page().keyboard.press('F11');
    await expect.poll(inMeeting).toBe(false);
    await chartOf(page(), 'TNA');
    await expect.poll(whatIsSeen, { timeout: 10_000 }).toEqual(before);
  });

  it('hides every amount, size, name, note and path on every screen', async () => {
    await page().keyboard.press('F11');
    await expect.poll(inMeeting).toBe(true);
    await resizeMeeting(stopline);
    for (const screen of screens) {
      await show(screen);
      for (const part of await parts(screen)) {
        await part();
        await openAll(page());
        expect(leaksIn(await everythingOnPage(page())), screen).toEqual([]);
      }
    }
    await nothingInTitles();
  });

  async function nothingInTitles(): Promise<void> {
    const titles = await stopline.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    expect(leaksIn(titles.join('\n'))).toEqual([]);
  }

  it('hides it in every dialog, in a notice, and in what is undone', async () => {
    await answerFileDialog(stopline, [sentinelFile(join(stopline.userDataFolder, 'workspace'))]);
    await show('desk');
    const found: Partial<Record<CommandId, readonly string[]>> = {};
    for (const dialog of long ? [...dialogs, ...otherDialogs] : dialogs) {
      await run(dialog);
      await page().waitForTimeout(250);
      await openAll(page());
      const leaks = leaksIn(await everythingOnPage(page()));
      if (leaks.length > 0) found[dialog] = leaks;
      await page().keyboard.press('Escape');
      await page().keyboard.press('Escape');
    }
    expect(found).toEqual({});
    await run('layout.choose');
    await page().locator('.layouts-choice').first().click();
    await run('edit.undo');
    await page().locator('.notice', { hasText: 'hidden with the amounts' }).waitFor();
    expect(leaksIn(await everythingOnPage(page()))).toEqual([]);
  });

  it('hides it in panels that have windows of their own', async () => {
    await arrange(ownWindows);
    for (const panel of ownWindows) {
      await expect.poll(() => windowOf(panel)).toBeDefined();
      const own = windowOf(panel) as Page;
      await own.locator('.panel-window-main > :visible').first().waitFor();
      await settled(own);
      expect(leaksIn(await everythingOnPage(own)), panel).toEqual([]);
    }
    const sizes = windowOf('sizing')?.getByTestId('quantity');
    expect(await sizes?.textContent()).toBe(maskText);
    await nothingInTitles();
    await arrange([]);
    await expect.poll(() => stopline.application.windows().length).toBe(1);
  });

  const arrange = (panels: readonly string[]): Promise<unknown> =>
    page().evaluate(
      (windows) => globalThis.stopline.invoke('windows.arrange', { windows }),
      panels.map((panel) => ({ panel, bounds: null })),
    );
  const windowOf = (panel: string): Page | undefined =>
    stopline.application.windows().find((one) => one.url().includes(`panel=${panel}`));

  /** Ways to the parts of a screen that are not all on it at once. */
  async function parts(screen: Screen): Promise<readonly (() => Promise<void>)[]> {
    const stay = async (): Promise<void> => undefined;
    if (screen === 'desk') {
      const tab = (name: string) => () => page().getByRole('tab', { name }).first().click();
      return (await page().getByRole('tab', { name: 'Tickets' }).count()) > 0
        ? [stay, tab('Tickets')]
        : [stay];
    }
    if (screen !== 'data') return [stay];
    return ['Chains and statements', 'Providers', 'Workspace', 'Series'].map(
      (name) => () => page().getByRole('button', { name, exact: true }).click(),
    );
  }

  it('copies nothing of it to the clipboard', async () => {
    await show('desk');
    for (const command of ['copy.table', 'copy.chart'] as const) {
      await run(command);
      await page().waitForTimeout(300);
      const text = await stopline.application.evaluate(({ clipboard }) => clipboard.readText());
      expect(leaksIn(text), command).toEqual([]);
    }
  });

  it.runIf(long)(
    'is read from the end of the room: text of 18 pixels, tables of 20, lines of 2.5, as-of and source below, nothing for axe to find',
    async () => {
      let lines = 0;
      for (const screen of screens) {
        await show(screen);
        const line = await thinnestLine(page());
        expect(line.pixels, `${screen}: ${line.of}`).toBeGreaterThanOrEqual(2.5);
        lines += line.lines;
        const { body, table, axis } = await smallestText(page());
        expect(body.pixels, `${screen}: ${body.text}`).toBeGreaterThanOrEqual(18);
        expect(table.pixels, `${screen}: ${table.text}`).toBeGreaterThanOrEqual(20);
        expect(axis.pixels, `${screen}: ${axis.text}`).toBeGreaterThanOrEqual(16);
        expect(await page().getByTestId('as-of-stamp').textContent()).toMatch(/\d{4}$/);
        expect(await page().getByTestId('source-stamp').textContent()).toBe('simulated sample');
        expect(await cutText(page()), screen).toEqual([]);
        expect(await accessibilityFaults(page()), screen).toEqual([]);
      }
      expect(lines).toBeGreaterThan(0);
    },
  );

  it.runIf(long)('is as good in the other theme, and stands in pictures', async () => {
    for (const screen of screens) {
      await show(screen);
      await takeMeetingPictures(stopline, `meeting-${screen}`);
      expect(await accessibilityFaults(page()), screen).toEqual([]);
    }
  });

  it.runIf(long)('shows figures that a machine reads from a small JPEG at 98 % and more', async () => {
    const reader = await openReader();
    const misread: unknown[] = [];
    let figures = 0;
    for (const theme of ['dark', 'light'] as const) {
      await showTheme(stopline, theme);
      for (const screen of ['desk', 'compare', 'leverage', 'stops', 'pairs'] as const) {
        await show(screen);
        await page().waitForTimeout(500);
        const shown = await shownFigures(page());
        const picture = await windowPicture(stopline, 60);
        const wrong = await misreadFigures(reader, picture, shown);
        expect(shown.length, screen).toBeGreaterThan(3);
        figures += shown.length;
        misread.push(...wrong.map((one) => ({ screen, theme, ...one })));
      }
    }
    await reader.terminate();
    const rate = 1 - misread.length / figures;
    console.info(
      `Read ${figures - misread.length} of ${figures} figures, ${(rate * 100).toFixed(1)} %`,
      misread,
    );
    expect(rate).toBeGreaterThanOrEqual(0.98);
  });

  it('starts masked when the session ended in it, without a frame that is not', async () => {
    await show('desk');
    await page().waitForTimeout(1000);
    await stopline.close();
    await stopline.open();
    // From the first element on, whatever is on the page at each frame is looked through.
    await page().addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = (): void => {
        seen.push(document.documentElement.innerHTML);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page().reload();
    await chartOf(page(), 'TNA');
    await page().locator('.meeting-band').waitFor();
    const frames = await page().evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(frames.length).toBeGreaterThan(3);
    expect(frames.flatMap(leaksIn)).toEqual([]);
    expect(await page().getByTestId('quantity').textContent()).toBe(maskText);
    await page().keyboard.press('F11');
    await expect.poll(inMeeting).toBe(false);
    expect(await page().getByTestId('quantity').textContent()).not.toBe(maskText);
  });

  it.runIf(long)(
    'copies the same picture of the chart, byte for byte, whatever the amounts and the words on it',
    async () => {
      const note = { ...exampleDrawing, kind: 'note' as const, anchors: exampleDrawing.anchors.slice(0, 1) };
      const change = async (risk: string, text: string): Promise<void> => {
        await page().locator('#risk').fill(risk);
        await page().locator('#risk').press('Tab');
        await page().evaluate(
          (drawing) => globalThis.stopline.invoke('drawing.save', { drawing, asOf: null }),
          { ...note, text },
        );
        await settled(page());
      };
      const hide = async (hidden: boolean): Promise<void> => {
        await page().keyboard.press('Control+Shift+H');
        const quantity = expect.poll(() => desk.quantity(page()).textContent());
        await (hidden ? quantity.toBe(maskText) : quantity.not.toBe(maskText));
        await page().waitForTimeout(300);
      };
      await desk.row(page(), 'IWM').click();
      await chartOf(page(), 'IWM');
      await change('123456', 'First words');
      const shown = await copiedPicture();
      await hide(true);
      const masked = await copiedPicture();
      await hide(false);
      await change('7654', 'Quite other words, and more of them');
      expect(await copiedPicture()).not.toBe(shown);
      await hide(true);
      expect(await copiedPicture()).toBe(masked);
      await hide(false);
      await desk.row(page(), 'TNA').click();
      await chartOf(page(), 'TNA');
    },
  );

  /** The picture of the chart as it is on the clipboard once it has been copied. */
  async function copiedPicture(): Promise<string> {
    const { application } = stopline;
    await application.evaluate(({ clipboard }) => clipboard.writeText(''));
    await run('copy.chart');
    const read = (): Promise<string> =>
      application.evaluate(async ({ clipboard }) => {
        // Electron reads the clipboard as pages do from version 44 on, and the fallback as it did before.
        const former = clipboard as unknown as { readImage?(): Electron.NativeImage };
        if (former.readImage) return former.readImage().toPNG().toString('base64');
        const [item] = await clipboard.read();
        if (!item?.types.includes('image/png')) return '';
        const picture = (await item.getType('image/png' as never)) as unknown as Blob;
        return Buffer.from(await picture.arrayBuffer()).toString('base64');
      });
    let picture = '';
    await expect
      .poll(async () => (picture = await read()).length, { timeout: 10_000 })
      .toBeGreaterThan(1_000);
    return picture;
  }

  it('has a window for those who watch: masked, without controls, following, and unable to change anything', async () => {
    await run('meeting.audience');
    await expect.poll(() => stopline.application.windows().length).toBe(2);
    const audience = stopline.application.windows().find((one) => one.url().includes('audience')) as Page;
    for (const screen of someScreens) {
      await show(screen);
      const title = screen === 'desk' ? 'TNA' : screenNames[screen];
      await audience.locator('.audience-header h1', { hasText: title }).waitFor();
      await settled(audience);
      expect(leaksIn(await everythingOnPage(audience)), screen).toEqual([]);
      expect(
        await audience
          .locator('select, textarea, .button, [role="toolbar"]')
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      for (let presses = 0; presses < 3; presses++) await audience.keyboard.press('Tab');
      expect(await audience.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await audience.getByTestId('as-of-stamp').textContent()).toMatch(/\d{4}$/);
      const { body, table } = await smallestText(audience);
      expect(body.pixels, `${screen}: ${body.text}`).toBeGreaterThanOrEqual(18);
      expect(table.pixels, `${screen}: ${table.text}`).toBeGreaterThanOrEqual(20);
      expect(await accessibilityFaults(audience), screen).toEqual([]);
      if (screen === 'stops')
        expect(await audience.locator('.board-toolbar').innerText()).toMatch(
          /^View on\s+[A-Z]+\s+within\s+sessions/,
        );
      if (screen === 'desk' || screen === 'stops') await takePicture(audience, `audience-${screen}`);
    }
    await show('desk');
    await page().locator('[role="row"][data-symbol="SPY"]').click();
    await audience.locator('.audience-header h1', { hasText: 'SPY' }).waitFor();
    await chartOf(audience, 'SPY');
    await page().keyboard.press('Alt+ArrowLeft');
    await audience.getByTestId('as-of-stamp').filter({ hasText: '17 Dec 2025' }).waitFor();
    const replies = await audience.evaluate(() =>
      Promise.all(
        [
          ['settings.write', { theme: 'dark' }],
          ['ticket.remove', { symbol: 'TNA' }],
          ['playbook.list', { asOf: null }],
        ].map(([name, input]) =>
          (
            window as unknown as { stopline: { invoke(name: unknown, input: unknown): Promise<unknown> } }
          ).stopline.invoke(name, input),
        ),
      ),
    );
    for (const reply of replies) expect(reply).toMatchObject({ ok: false });
    await run('meeting.audience');
    await expect.poll(() => stopline.application.windows().length).toBe(1);
  });

  it('complains about nothing', async () => {
    await expectNoComplaints(stopline);
  });
});

/** A quarter of a second without a change of the page's size or text is quiet enough. */
async function settled(page: Page): Promise<void> {
  let before = '';
  for (let turn = 0; turn < 40; turn++) {
    const now = await page.evaluate(
      () => `${document.body.innerText}${document.querySelectorAll('*').length}`,
    );
    if (now === before) return;
    before = now;
    await page.waitForTimeout(120);
  }
}

/** Opens everything that can be opened where it stands: details, rows, and the answers to "how?". */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const row of document.querySelectorAll<HTMLElement>(
      '.row-open[aria-expanded="false"], .edit-button[aria-expanded="false"]',
    ))
      row.click();
  });
  await page.waitForTimeout(300);
}

/** The window of a meeting at the size of a projector; its page is zoomed in. */
async function resizeMeeting(stopline: Stopline): Promise<void> {
  await stopline.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ id }) => id === 1)
      ?.setFullScreen(false),
  );
  await resizeWindow(stopline, 1280, 720);
}
