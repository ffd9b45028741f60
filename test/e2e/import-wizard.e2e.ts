import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { genericText, makeBars } from '../support/fixtures.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { makeZip } from '../support/sources/make-zip.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints } from './desk-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const bars = makeBars(300, 4, 12000);
const columns = { Kurstag: 'date', Anfang: 'open', Spitze: 'high', Boden: 'low', Ende: 'close' } as const;

/** Names that no layout has, bars between the cells, decimal commas, a line of prose first and a day nobody can read. */
function strangeText(): string {
  const lines = bars.map(({ date, open, high, low, close, volume }) => {
    const figures = [open, high, low, close, volume].map((figure) => String(figure).replace('.', ','));
    return [date.split('-').toReversed().join('.'), ...figures].join('|');
  });
  lines[5] = lines[5]?.replace(/^\d\d/, '99') as string;
  return ['Kurse vom Broker', 'Kurstag|Anfang|Spitze|Boden|Ende|Stk', ...lines, ''].join('\n');
}

describe('the import wizard', () => {
  const stopline = keptStopline(async () => {
    await chartOf(stopline.page, 'IWM');
  });
  const page = () => stopline.page;
  const card = (name: string) => page().getByRole('article', { name });
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(stopline.userDataFolder, name);
    writeFileSync(path, content);
    giveToApplication(path);
    return path;
  };

  async function choose(...paths: string[]): Promise<void> {
    await answerFileDialog(stopline, paths);
    await page().keyboard.press('Control+o');
  }

  async function findAccessibilityFaults(): Promise<string[]> {
    // In a world of its own: the page's policy allows no foreign script.
    return page().evaluate(async (source) => {
      // oxlint-disable-next-line no-eval -- axe runs in the page under test
      const axe = (0, eval)(`${source}; axe`) as {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, axeSource);
  }

  it('asks what the columns of an unknown table are, and shows at once how it is read', async () => {
    await choose(write('ALPHA.csv', strangeText()));
    await shownText(card('ALPHA.csv'), /no layout that Stopline knows/).waitFor();
    await takePictures(page(), 'import-unknown');
    await card('ALPHA.csv').getByRole('button', { name: 'Name its columns…' }).click();
    const dialog = page().getByRole('dialog', { name: 'Columns of ALPHA.csv' });
    // Whoever has no mouse starts at the first column.
    const focused = () => page().evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Kurstag is');
    await dialog.getByLabel('Holds').selectOption('price');
    await shownText(dialog, 'No column is the high.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Import and remember' }).isDisabled()).toBe(true);
    await takePictures(page(), 'import-mapping-incomplete');
    for (const [name, field] of Object.entries(columns))
      await dialog.getByLabel(`${name} is`).selectOption(field);
    await dialog.getByLabel('Stk is').selectOption('volume');
    await shownText(dialog, '299 of 300 rows can be read, 1 would be rejected').waitFor();
    const [first] = bars;
    const preview = await dialog
      .getByRole('region', { name: 'First rows of ALPHA as they will be read' })
      .textContent();
    expect(preview).toContain('ALPHA');
    expect(preview).toContain(String(first?.close));
    await takePictures(page(), 'import-mapping');
  });

  it.each(['dark', 'light'] as const)(
    'has no accessibility fault while columns are named, %s',
    async (theme) => {
      await page().emulateMedia({ colorScheme: theme });
      expect(await findAccessibilityFaults()).toEqual([]);
    },
  );

  it('reads the table by the names, and its series has a chart', async () => {
    await page().getByRole('button', { name: 'Import and remember' }).click();
    await shownText(card('ALPHA.csv'), '299 of 300 rows accepted, 1 rejected').waitFor();
    await card('ALPHA.csv').getByRole('button', { name: 'Show ALPHA' }).click();
    await chartOf(page(), 'ALPHA');
    expect(await desk.row(page(), 'ALPHA').textContent()).toContain(bars.at(-1)?.close.toFixed(2));
  });

  it('reads the next table with that header without asking, until it is told to forget', async () => {
    await choose(write('BETA.csv', strangeText()));
    await shownText(card('BETA.csv'), '299 of 300 rows accepted').waitFor();
    await shownText(page(), 'Columns remembered for one header').click();
    await takePictures(page(), 'import-remembered');
    await page()
      .getByRole('button', { name: /^Forget/ })
      .click();
    await shownText(page(), 'Columns remembered for one header').waitFor({ state: 'detached' });
    await page().keyboard.press('Escape');
    await choose(write('GAMMA.csv', strangeText()));
    await card('GAMMA.csv').getByRole('button', { name: 'Name its columns…' }).waitFor();
    await page().keyboard.press('Escape');
  });

  it('shows what files hold before they are stored when asked to, and stores nothing that is left out', async () => {
    await answerFileDialog(stopline, [
      write('DELTA.csv', genericText(bars)),
      write('LEFT.csv', genericText(bars)),
      write('DGS10.csv', 'observation_date,DGS10\n2025-01-02,4.57\n2025-01-03,.\n2025-01-06,4.62\n'),
    ]);
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().fill('check price file');
    await page().keyboard.press('Enter');
    await shownText(card('DGS10.csv'), 'Nothing is stored yet').waitFor();
    expect(await card('DGS10.csv').textContent()).toMatch(/FRED.*4\.57/);
    await takePictures(page(), 'import-checked');
    for (const theme of ['dark', 'light'] as const) {
      await page().emulateMedia({ colorScheme: theme });
      expect(await findAccessibilityFaults()).toEqual([]);
    }
    expect(await desk.row(page(), 'DELTA').count()).toBe(0);
    await card('LEFT.csv').getByRole('button', { name: 'Leave out' }).click();
    await page().getByRole('button', { name: 'Import all 2' }).click();
    await shownText(card('DELTA.csv'), '300 of 300 rows accepted').waitFor();
    await shownText(card('DGS10.csv'), /rows accepted/).waitFor();
    await page().keyboard.press('Escape');
    await desk.row(page(), 'DELTA').waitFor();
    expect(await desk.row(page(), 'LEFT').count()).toBe(0);
  });

  it('takes both files of an archive, and refuses one that is not to be trusted as a whole', async () => {
    const content = Buffer.from(genericText(bars));
    const good = makeZip([
      { name: 'prices/ZIPA.csv', content },
      { name: 'prices/ZIPB.csv', content },
    ]);
    const bad = makeZip([{ name: '../OUT.csv', content }]);
    await choose(write('both.zip', good), write('bad.zip', bad));
    for (const name of ['ZIPA.csv', 'ZIPB.csv'])
      await shownText(page().getByRole('article', { name }), '300 of 300 rows accepted').waitFor();
    await shownText(card('bad.zip'), /leads out of the archive/).waitFor();
    await takePictures(page(), 'import-archive');
    await page().keyboard.press('Escape');
    await desk.row(page(), 'ZIPB').waitFor();
  });

  it('takes a folder from its own command, and says what was left out of it', async () => {
    const path = join(stopline.userDataFolder, 'broker');
    mkdirSync(path);
    for (const [name, content] of [
      ['FOLD.csv', genericText(bars)],
      ['chart.png', 'x'],
      ['statement.pdf', 'x'],
    ] as const)
      write(join('broker', name), content);
    giveToApplication(path);
    await answerFileDialog(stopline, [path]);
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().waitFor();
    await page().keyboard.type('Import a folder');
    await page().keyboard.press('Enter');
    await shownText(card('FOLD.csv'), '300 of 300 rows accepted').waitFor();
    await shownText(card('FOLD.csv'), 'broker: Left out, as no text: chart.png, statement.pdf.').waitFor();
    await takePictures(page(), 'import-folder');
    await page().keyboard.press('Escape');
    await desk.row(page(), 'FOLD').waitFor();
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
