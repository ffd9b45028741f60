import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { giveToApplication } from '../support/electron/temporary-folder.ts';
import { calendarText, chainText, positionsText } from '../support/sources/record-texts.ts';
import { answerFileDialog, chartOf, expectNoComplaints } from './desk-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quoteDay = toDayNumber('2025-12-17' as BusinessDate);
const files = {
  'IWM chain.json': chainText('IWM', quoteDay),
  'TNA chain.json': chainText('TNA', quoteDay - 1, 42).replace('"bid":13.95', '"bid":99'),
  'positions.csv': positionsText(quoteDay),
  'macro.ics': calendarText([
    ['fomc-1', 'FOMC decision', quoteDay + 42, quoteDay],
    ['cpi-1', 'CPI, December', quoteDay + 27, quoteDay],
  ]),
};

describe('chains, statements and calendars', () => {
  const stopline = keptStopline(async () => {
    await chartOf(stopline.page, 'IWM');
  });
  const page = () => stopline.page;
  const card = (name: string) => page().getByRole('article', { name });
  const table = (name: string) => page().getByRole('table', { name });

  async function choose(names: readonly (keyof typeof files)[]): Promise<void> {
    const paths = names.map((name) => {
      const path = join(stopline.userDataFolder, name);
      writeFileSync(path, files[name]);
      giveToApplication(path);
      return path;
    });
    await answerFileDialog(stopline, paths);
  }

  it('have a place on the data screen that says how to fill it', async () => {
    await page().getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Data' }).click();
    await page().getByRole('button', { name: 'Chains and statements', exact: true }).click();
    await shownText(page(), 'No chains, statements or calendars yet').waitFor();
    await takePictures(page(), 'records-empty');
  });

  it('are shown as they will be read before they are stored when asked to', async () => {
    await choose(['positions.csv', 'macro.ics']);
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().fill('check price file');
    await page().keyboard.press('Enter');
    await shownText(card('positions.csv'), 'Nothing is stored yet').waitFor();
    expect(await card('positions.csv').textContent()).toMatch(/Schwab.*Statement of 17 Dec 2025.*48,126\.93/);
    await shownText(card('macro.ics'), 'Nothing is stored yet').waitFor();
    expect(await card('macro.ics').textContent()).toMatch(/2 events.*CPI, December/);
    await takePictures(page(), 'records-checked');
    await page().getByRole('button', { name: 'Import all 2' }).click();
    await shownText(card('macro.ics'), '2 of 2 rows accepted').waitFor();
    await page().keyboard.press('Escape');
  });

  it('say what they brought, with the rows that were refused', async () => {
    await choose(['IWM chain.json', 'TNA chain.json']);
    await page().keyboard.press('Control+o');
    await shownText(card('IWM chain.json'), '12 of 12 rows accepted').waitFor();
    await shownText(card('TNA chain.json'), '11 of 12 rows accepted, 1 rejected').waitFor();
    const text = (await card('IWM chain.json').textContent()) ?? '';
    expect(text).toMatch(/Option chain of 17 Dec 2025 · 12 contracts.*expirations 16 Jan 2026/);
    await shownText(card('TNA chain.json'), '1 rejected row').click();
    expect(await card('TNA chain.json').textContent()).toContain('bid 99 is above ask');
    await takePictures(page(), 'records-imported');
    await page().keyboard.press('Escape');
  });

  it('stand on the data screen with source, date, counts and age', async () => {
    await table('Option chains').waitFor();
    const chains = await table('Option chains').getByRole('row').allTextContents();
    expect(chains).toHaveLength(3);
    expect(chains[1]).toMatch(/IWM.*17 Dec 2025.*220\.00.*12.*option chain \(JSON\)/);
    expect(await table('Statements').textContent()).toMatch(/Individual \.\.\.123.*17 Dec 2025.*5.*Schwab/);
    expect(await table('Calendars').textContent()).toMatch(/Macro.*13 Jan 2026.*28 Jan 2026.*2.*iCalendar/);
    await takePictures(page(), 'records');
  });

  it.each(['dark', 'light'] as const)('have no accessibility fault, %s', async (theme) => {
    await page().emulateMedia({ colorScheme: theme });
    const violations = await page().evaluate(async (source) => {
      // oxlint-disable-next-line no-eval -- axe runs in the page under test
      const axe = (0, eval)(`${source}; axe`) as {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, axeSource);
    expect(violations).toEqual([]);
  });

  it('show nothing of after an as-of date', async () => {
    await page().getByLabel('As of', { exact: true }).fill('2025-12-16');
    await page().keyboard.press('Enter');
    await expect.poll(() => table('Option chains').getByRole('row').count()).toBe(2);
    expect(await page().getByRole('region', { name: 'Statements' }).textContent()).toContain('None');
    expect(await page().getByRole('region', { name: 'Calendars' }).textContent()).toContain('None');
    await page().getByRole('button', { name: 'Show the latest data' }).click();
    await table('Calendars').waitFor();
  });

  it('are removed one by one, after saying what is lost', async () => {
    await page()
      .getByRole('button', { name: /^Remove… TNA of/ })
      .click();
    await shownText(page(), 'Its 11 contracts are deleted').waitFor();
    await takePictures(page(), 'records-remove');
    await page().getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => table('Option chains').getByRole('row').count()).toBe(2);
  });

  it('end without a complaint', () => expectNoComplaints(stopline));
});
