import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvText, makeBars } from '../support/fixtures.ts';
import { realDataFolder } from '../support/fixtures-real-data.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints } from './desk-page.ts';

describe('importing a file', () => {
  const stopline = keptStopline(async () => {
    await chartOf(stopline.page, 'IWM');
  });
  const write = (name: string, text: string): string => {
    const path = join(stopline.userDataFolder, name);
    writeFileSync(path, text);
    giveToApplication(path);
    return path;
  };
  const bars = makeBars(5000, 3, 12000);
  const yahoo = (cells = bars) =>
    csvText(
      'Date,Open,High,Low,Close,Adj Close,Volume',
      cells,
      ({ date, open, high, low, close, volume }) => [date, open, high, low, close, close, volume],
    );

  async function importFile(path: string, name: string) {
    const { page } = stopline;
    await answerFileDialog(stopline, [path]);
    await page.keyboard.press('Control+o');
    const card = page.getByRole('article', { name }).first();
    await card.waitFor();
    await shownText(card, /accepted|refused|does not|not the header|line/i)
      .first()
      .waitFor();
    return card;
  }

  it('replaces the simulated series, says what was read, and shows its chart', async () => {
    const { page } = stopline;
    const card = await importFile(write('IWM.csv', yahoo()), 'IWM.csv');
    const text = await card.textContent();
    expect(text).toContain('5,000 of 5,000 rows accepted');
    expect(text).toContain('replaced the simulated sample');
    await takePictures(page, 'import-result');
    await card.getByRole('button', { name: 'Show IWM' }).click();
    await chartOf(page, 'IWM');
    await page.waitForFunction(() => !document.querySelector('header')?.textContent?.includes('232'));
    expect(await page.locator('header').textContent()).not.toMatch(/simulated/i);
    const last = bars.at(-1)?.close.toFixed(2);
    await expect.poll(() => desk.row(page, 'IWM').textContent()).toContain(last);
    expect(await desk.row(page, 'RUT').textContent()).toMatch(/simulated/i);
  });

  it('lists each rejected row with line, field and reason', async () => {
    const { page } = stopline;
    const lines = yahoo(bars.slice(0, 400)).split('\n');
    lines[7] = lines[7]?.replace(/^[^,]+/, '2002-02-31') as string;
    lines[9] = '2002-13-01,null,null,null,null,null,null';
    const card = await importFile(write('ODD.csv', lines.join('\n')), 'ODD.csv');
    expect(await card.textContent()).toContain('398 of 400 rows accepted, 2 rejected');
    await shownText(card, '2 rejected rows').click();
    const rejected = await card.getByRole('region', { name: 'Rejected rows' }).textContent();
    expect(rejected).toContain('8');
    expect(rejected).toMatch(/date/i);
    await takePictures(page, 'import-rejections');
    await page.keyboard.press('Escape');
  });

  it('refuses a header that lies about its columns, and stores nothing of it', async () => {
    const { page } = stopline;
    const lying = csvText(
      'Date,Open,High,Low,Close,Volume',
      bars,
      ({ date, open, high, low, close, volume }) => [date, close, low, high, open, volume],
    );
    const card = await importFile(write('LIE.csv', lying), 'LIE.csv');
    expect(await card.textContent()).toMatch(/header .* does not match the values/i);
    await takePictures(page, 'import-refused');
    await page.keyboard.press('Escape');
    expect(await desk.row(page, 'LIE').count()).toBe(0);
  });

  it('starts from the menu and from the palette as well', async () => {
    const { page, application } = stopline;
    for (const name of ['MENU.csv', 'PALETTE.csv']) {
      await answerFileDialog(stopline, [write(name, yahoo(bars.slice(0, 60)))]);
      if (name === 'MENU.csv') {
        await application.evaluate(({ Menu }) =>
          Menu.getApplicationMenu()?.getMenuItemById('import.file')?.click(),
        );
      } else {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').last().fill('import price');
        await page.keyboard.press('Enter');
      }
      await shownText(page.getByRole('article', { name }), '60 of 60 rows accepted').waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});

const real = join(realDataFolder, 'prices', 'IWM.csv');
describe.skipIf(!existsSync(real))('a real file (skipped where no real data is present)', () => {
  it('is taken whole: 5,033 rows, its chart, its age', async () => {
    const stopline = await launchStopline();
    try {
      const { page } = stopline;
      await chartOf(page, 'IWM');
      await answerFileDialog(stopline, [real]);
      await page.keyboard.press('Control+o');
      const card = page.getByRole('article', { name: 'IWM.csv' });
      await shownText(card, '5,033 of 5,033 rows accepted').waitFor();
      await card.getByRole('button', { name: 'Show IWM' }).click();
      await expect.poll(() => desk.row(page, 'IWM').textContent()).toContain('220.96');
      await expect.poll(() => desk.legend(page).textContent()).toContain('EMA 20 227.45');
      expect(await desk.legend(page).textContent()).toMatch(/SMA 50 230\.12.*SMA 200 214\.36/);
      expect(await page.getByRole('region', { name: 'Chart' }).textContent()).toContain(
        'IWM ends on 31 Dec 2024',
      );
      await takePictures(page, 'desk-real-data');
      await expectNoComplaints(stopline);
    } finally {
      await stopline.close();
    }
  });
});
