import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvText, makeBars } from '../support/fixtures.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints, useTheme } from './desk-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sizes = [
  [1280, 720],
  [1920, 1080],
] as const;

describe('the data screen', () => {
  const stopline = keptStopline(async () => {
    await chartOf(page(), 'IWM');
    await importBars('SPLT.csv', faultyRows());
  });
  const page = () => stopline.page;
  const row = (symbol: string) => page().locator(`tr[data-series="${symbol}"]`);
  const details = (symbol: string) =>
    page().getByRole('complementary', { name: `Details of ${symbol}`, exact: true });
  const firstSymbol = () => page().locator('tr[data-series]').first().getAttribute('data-series');

  async function importBars(name: string, rows: string): Promise<void> {
    const path = join(stopline.userDataFolder, name);
    writeFileSync(path, rows);
    giveToApplication(path);
    await answerFileDialog(stopline, [path]);
    await page().keyboard.press('Control+o');
    await shownText(page().getByRole('article', { name }).first(), /rows accepted/).waitFor();
    await page().keyboard.press('Escape');
  }

  function answerSaveDialog(path: string): Promise<void> {
    return stopline.application.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  }

  /** Daily rows with a few days left out, and from the 500th on a quarter of the price, as after a split nobody recorded. */
  function faultyRows(): string {
    const bars = makeBars(700, 8, 18000)
      .filter((_, index) => index % 97 !== 50)
      .map((bar, index) => {
        const factor = index >= 500 ? 4 : 1;
        return {
          ...bar,
          open: bar.open / factor,
          high: bar.high / factor,
          low: bar.low / factor,
          close: bar.close / factor,
          volume: bar.volume * factor,
        };
      });
    return csvText('Date,Open,High,Low,Close,Volume', bars, (bar) => [
      bar.date,
      bar.open,
      bar.high,
      bar.low,
      bar.close,
      bar.volume,
    ]);
  }

  it('is reached with Ctrl+8 and the rail, and left with Ctrl+1', async () => {
    await page().keyboard.press('Control+8');
    await row('IWM').waitFor();
    expect(await page().title()).toBe('Data · Stopline');
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'IWM');
    await page().getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Data' }).click();
    await row('IWM').waitFor();
  });

  it('lists every series with source, age, bars, gaps and its worst issue', async () => {
    expect(await row('RUT').textContent()).toMatch(/simulated.*Note/i);
    const text = await row('SPLT').textContent();
    expect(text).toMatch(/stale, [\d,]+ sessions old/);
    expect(text).toContain('693');
    expect(text).toContain('Warning');
  });

  it('orders by a column, both ways, and filters by what stands in any', async () => {
    const gaps = page().getByRole('columnheader', { name: 'Gaps' });
    await gaps.getByRole('button').click();
    expect(await gaps.getAttribute('aria-sort')).toBe('descending');
    expect(await firstSymbol()).toBe('SPLT');
    await gaps.getByRole('button').click();
    expect(await firstSymbol()).not.toBe('SPLT');
    await page().getByLabel('Filter the series').fill('stale');
    await expect.poll(firstSymbol).toBe('SPLT');
    expect(await page().locator('tr[data-series]').count()).toBe(1);
    await page().getByLabel('Filter the series').fill('nothing like it');
    await shownText(page(), 'No series matches the filter').waitFor();
    await page().getByRole('button', { name: 'Clear the filter' }).click();
    await row('SPLT').click();
  });

  it('says of a series what is wrong, on which days, and what to do', async () => {
    const text = (await details('SPLT').textContent()) ?? '';
    expect(text).toMatch(/Looks like a 4-for-1 split that is not recorded/);
    expect(text).toMatch(/trading days are missing/);
    expect(text).toContain('Import a file that holds these days');
    await shownText(details('SPLT'), /trading days without a bar/).click();
    expect(await details('SPLT').locator('.gap-list li').count()).toBe(5);
  });

  it.each(sizes)('is pictured at %s by %s', async (width, height) => {
    await resizeWindow(stopline, width, height);
    await details('SPLT').evaluate((panel) => panel.scrollTo(0, 0));
    await takePictures(page(), `data-${width}`);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each(['DejaVu Sans', 'Liberation Sans', 'Courier New', 'monospace'])(
    'shows its columns whole in the font %s, without scrolling sideways',
    async (font) => {
      for (const width of [1280, 1366, 1500, 1680, 1920]) {
        await resizeWindow(stopline, width, 720);
        const room = await page().evaluate((family) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`:root, :root * { font-family: ${JSON.stringify(family)} !important; }`);
          document.adoptedStyleSheets = [sheet];
          const list = document.querySelector('.series-scroll') as HTMLElement;
          const [needed, there] = [list.scrollWidth, list.clientWidth];
          document.adoptedStyleSheets = [];
          return { needed, there };
        }, font);
        expect(room.needed, `${font} at ${width}`).toBeLessThanOrEqual(room.there);
      }
    },
  );

  it('applies the split that explains the jump, and takes it back', async () => {
    await details('SPLT')
      .getByRole('button', { name: /Apply the 4-for-1 split/ })
      .click();
    await takePictures(page(), 'data-apply-split');
    await page().getByRole('button', { name: 'Apply the split' }).click();
    const splits = details('SPLT').getByRole('region', { name: 'Splits' });
    await shownText(splits, '4-for-1 split').first().waitFor();
    await expect.poll(() => details('SPLT').textContent()).not.toContain('not recorded');
    await takePictures(page(), 'data-split');
    await splits.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => details('SPLT').textContent()).toContain('not recorded');
  });

  it('exports a series as CSV', async () => {
    const path = join(stopline.userDataFolder, 'SPLT-out.csv');
    await answerSaveDialog(path);
    await details('SPLT').getByRole('button', { name: 'Export…' }).click();
    await shownText(page().locator('footer'), /693 bars written/).waitFor();
    expect(readFileSync(path, 'utf8').trim().split('\n').length).toBeGreaterThan(693);
  });

  it('steps through the rows with the keyboard, and puts one on the desk', async () => {
    await page().getByRole('columnheader', { name: 'Symbol' }).getByRole('button').click();
    await row('IWM').click();
    await row('IWM').focus();
    await page().keyboard.press('ArrowDown');
    await details('IWM.FLOW').waitFor();
    await page().keyboard.press('End');
    await details('VIXCLS').waitFor();
    await page().keyboard.press('Enter');
    await chartOf(page(), 'VIXCLS');
    await page().keyboard.press('Control+8');
    await row('VIXCLS').waitFor();
  });

  it('says of a series that no provider has what to do instead', async () => {
    await row('IWM.FLOW').click();
    await details('IWM.FLOW').getByRole('button', { name: 'Refresh' }).click();
    await shownText(details('IWM.FLOW'), /no provider has this series/).waitFor();
    const bar = page().locator('.data-toolbar');
    await shownText(bar, '1 problem').waitFor();
    await takePictures(page(), 'data-refresh-problem');
    await bar.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => shownText(bar, '1 problem').count()).toBe(0);
  });

  it('takes a key of a provider, says where it is, and forgets it; and says of a symbol that it cannot be loaded', async () => {
    await page().getByRole('button', { name: 'Providers' }).click();
    const tiingo = page().getByRole('region', { name: 'Tiingo' });
    await shownText(tiingo, 'no key yet').waitFor();
    await tiingo.getByLabel('Key of Tiingo').fill('not-a-real-key');
    await tiingo.getByRole('button', { name: 'Save key' }).click();
    await shownText(tiingo, /kept in this system|held until Stopline closes/).waitFor();
    expect(await tiingo.getByLabel('Key of Tiingo').inputValue()).toBe('');
    expect(await page().content()).not.toContain('not-a-real-key');
    await takePictures(page(), 'data-providers');
    await tiingo.getByRole('button', { name: 'Remove key' }).click();
    await shownText(tiingo, 'no key yet').waitFor();
    await page().getByLabel('Symbol to load').fill('iwm.flow');
    await page().getByRole('button', { name: 'Load', exact: true }).click();
    await shownText(page(), /IWM\.FLOW: no provider has this series/)
      .first()
      .waitFor();
    await page().getByRole('button', { name: 'Series', exact: true }).click();
  });

  it('shows nothing of after an as-of date', async () => {
    await page().getByLabel('As of', { exact: true }).fill('2024-03-14');
    await page().keyboard.press('Enter');
    await expect.poll(() => row('IWM').textContent()).toContain('14 Mar 2024');
    expect(await page().evaluate(() => /\b2025\b/.exec(document.body.innerText)?.[0])).toBeUndefined();
    await page().getByRole('button', { name: 'Show the latest data' }).click();
    await expect.poll(() => row('IWM').textContent()).toContain('18 Dec 2025');
  });

  it('backs up, restores what was removed, and says what it did', async () => {
    await page().getByRole('button', { name: 'Workspace' }).click();
    await page().getByRole('button', { name: 'Back up now' }).click();
    await shownText(page(), /Backed up at/).waitFor();
    await page()
      .getByRole('button', { name: /^Restore…/ })
      .first()
      .waitFor();
    await page().getByRole('button', { name: 'Series', exact: true }).click();
    await row('SPLT').click();
    await details('SPLT').getByRole('button', { name: 'Remove…' }).click();
    await shownText(page(), /693 bars from .* are deleted/).waitFor();
    await takePictures(page(), 'data-remove');
    await page().getByRole('button', { name: 'Remove SPLT' }).click();
    await expect.poll(() => row('SPLT').count()).toBe(0);
    await page().getByRole('button', { name: 'Workspace' }).click();
    await page()
      .getByRole('button', { name: /^Restore…/ })
      .first()
      .click();
    await page().getByRole('button', { name: 'Restore the workspace' }).click();
    await shownText(page(), /Restored 13 series/).waitFor();
    await page().getByRole('button', { name: 'Series', exact: true }).click();
    await row('SPLT').waitFor();
  });

  it('saves the workspace as one file and takes it back', async () => {
    await page().getByRole('button', { name: 'Workspace' }).click();
    const path = join(stopline.userDataFolder, 'mine.stopline-backup');
    await answerSaveDialog(path);
    await page().getByRole('button', { name: 'Save as one file…' }).click();
    await shownText(page(), /mine\.stopline-backup: 13 series/).waitFor();
    await answerFileDialog(stopline, [path]);
    await page().getByRole('button', { name: 'Restore from a file…' }).click();
    await shownText(page(), /replaced by those in mine\.stopline-backup/).waitFor();
    await takePictures(page(), 'data-restore');
    await page().getByRole('button', { name: 'Restore the workspace' }).click();
    await shownText(page(), /Restored 13 series/).waitFor();
  });

  it('verifies every stored byte, asked for from the desk', async () => {
    await page().keyboard.press('Control+1');
    await row('IWM').waitFor({ state: 'detached' });
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().waitFor();
    await page().keyboard.type('Verify the workspace');
    await page().keyboard.press('Enter');
    await shownText(page(), /every checksum holds/).waitFor();
  });

  it.each(sizes)('has its workspace pictured at %s by %s', async (width, height) => {
    await resizeWindow(stopline, width, height);
    await takePictures(page(), `data-workspace-${width}`);
  });

  it.each(['Dark', 'Light'] as const)('has no accessibility fault in the %s theme', async (theme) => {
    await useTheme(page(), theme);
    for (const part of ['Workspace', 'Providers', 'Series']) {
      await page().getByRole('button', { name: part, exact: true }).click();
      // In a world of its own: the page's policy allows no foreign script.
      const violations = await page().evaluate(async (source) => {
        // oxlint-disable-next-line no-eval -- axe runs in the page under test
        const axe = (0, eval)(`${source}; axe`) as {
          run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, axeSource);
      expect(violations, part).toEqual([]);
    }
  });

  it('loses nothing at 200 % zoom', async () => {
    await resizeWindow(stopline, 1280, 720);
    const session = await page().context().newCDPSession(page());
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 360,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await page().waitForFunction(() => innerWidth === 640);
    await row('SPLT').click();
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    await takePictures(page(), 'data-200-percent');
    for (const name of ['Show on desk', 'Refresh', 'Export…', 'Remove…']) {
      const button = details('SPLT').getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      await button.click({ trial: true });
    }
    await takePictures(page(), 'data-200-percent-details');
    await page().keyboard.press('Control+1');
    await chartOf(page(), 'VIXCLS');
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    await takePictures(page(), 'desk-200-percent');
    await page().keyboard.press('Control+8');
    await row('SPLT').waitFor();
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  });

  it('comes back as it was left', async () => {
    await expectNoComplaints(stopline);
    await stopline.close();
    await stopline.open();
    await row('SPLT').waitFor();
    expect(await page().title()).toBe('Data · Stopline');
    expect(await desk.chart(page()).count()).toBe(0);
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
