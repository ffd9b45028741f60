import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Screen, screenNames, screens } from '#shared/domain/screen.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder, giveToApplication } from '../support/electron/temporary-folder.ts';
import { unansweredNumbers } from '../support/electron/unanswered-numbers.ts';
import { answerFileDialog, chartOf, desk, expectNoComplaints, pressOnceThere } from './desk-page.ts';

/** A note that becomes claims, ideas, a trigger, a catalyst and a risk. */
const note = `The Russell 2000 is up 12.45% YTD and the S&P 500 is up 15.19% YTD. We would buy IWM for 1-3 months with a stop of -6% and a target of +10-15%. Traders may buy TNA for 2-8 weeks with a stop of -9% and a target of +20-40%. Use TZA as a hedge if the S&P 500 falls more than 3%. The main risk is a credit freeze among small banks. Watch the CPI print in the next 30 days.`;

/** What has to stand on a screen before its numbers are looked at. */
const settled: Readonly<Partial<Record<Screen, string>>> = {
  desk: '[data-painted="true"]',
  compare: '.compare-table-risk td .askable',
  leverage: '[data-cone]',
  stops: '.gap-figures',
  pairs: '.pairs-figures',
  playbook: '.verdict-chip:not(.verdict-open)',
  monitor: '.trigger-board tbody[data-trigger]',
  data: '.detail-facts',
};

/** A broker's activity statement with one trade on the last day of the sample. */
const statement = [
  'Statement,Header,Field Name,Field Value',
  'Statement,Data,BrokerName,Interactive Brokers',
  'Statement,Data,Period,"December 18, 2025"',
  'Account Information,Header,Field Name,Field Value',
  'Account Information,Data,Account,U1234567',
  'Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,Cost Price,Cost Basis,Close Price,Value,Unrealized P/L,Code',
  'Open Positions,Data,Summary,Stocks,USD,TNA,300,1,47.4,14220,47.35,14205,-15,',
  'Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds,Comm/Fee,Basis,Realized P/L,MTM P/L,Code',
  'Trades,Data,Order,Stocks,USD,TNA,"2025-12-18, 10:31:02","300",47.1,47.35,-14130,-1.25,14131.25,0,75,O',
].join('\n');

describe('every number', () => {
  const stopline = keptStopline(async () => {
    await desk.row(page(), 'TNA').click();
    await resizeWindow(stopline, 2560, 1440);
    await chartOf(page(), 'TNA');
    await desk.quantity(page()).waitFor();
  });
  const page = () => stopline.page;
  const section = () => page().getByTestId('ticket');

  it('of the chart answers for the bar under the crosshair: formula, inputs, basis, date and source', async () => {
    await desk.legend(page()).getByRole('button').filter({ hasText: '%' }).first().click();
    const answer = page().getByRole('note', { name: /^How: Change of TNA/ });
    await answer.waitFor();
    for (const words of [
      'close / close before',
      'Close before',
      'split-adjusted',
      'simulated sample',
      'As a logarithm',
    ])
      expect(await answer.textContent()).toContain(words);
    await page().keyboard.press('Escape');
  });

  it('of the compared options says that a model surface priced them, and follows a typed rate and dividend yield', async () => {
    await shownText(page(), 'Same risk in other instruments').click();
    await page().getByTestId('model-surface').waitFor();
    expect(await page().getByTestId('model-surface').textContent()).toMatch(
      /^Model surface: .*VIXCLS.*assumptions/,
    );
    const cost = page().getByTestId('same-risk-spread-carry');
    const before = await cost.textContent();
    for (const assumption of ['rate', 'dividendYield']) {
      const field = page().locator(`#option-${assumption}`);
      const assumed = await field.inputValue();
      await field.fill('9');
      await expect.poll(() => cost.textContent(), { message: assumption, timeout: 10_000 }).not.toBe(before);
      await field.fill(assumed);
      await expect.poll(() => cost.textContent(), { message: assumption, timeout: 10_000 }).toBe(before);
    }
  });

  it('of a ticket is taken over from a statement, and its plan keeps its versions', async () => {
    await page().getByRole('button', { name: 'Save ticket' }).click();
    await section().waitFor();
    await expect.poll(() => desk.ticketState(page()).textContent()).toContain('Saved');
    await page().locator('#horizon').fill('33');
    await expect.poll(() => desk.ticketState(page()).textContent()).toBe('Unsaved');
    await page().getByRole('button', { name: 'Save ticket' }).click();
    await page().getByTestId('plan-history-TNA').first().locator('summary').click();
    await expect
      .poll(() => page().getByTestId('plan-history-TNA').first().textContent())
      .toMatch(/by you.*Horizon: \d+ sessions → 33 sessions/);
    const path = join(createTemporaryFolder(), 'activity.csv');
    writeFileSync(path, statement);
    giveToApplication(path);
    await answerFileDialog(stopline, [path]);
    await page().keyboard.press('Control+o');
    await shownText(page(), /rows accepted/)
      .first()
      .waitFor();
    await page().keyboard.press('Escape');
    await section().getByRole('list', { name: 'Trades in your statements' }).waitFor();
    await section().getByRole('button', { name: 'Use as fill' }).click();
    const fills = section().getByRole('table', { name: 'Fills' });
    await fills.waitFor();
    expect(await fills.textContent()).toMatch(/18 Dec 2025.*\+300.*47\.10/);
    expect(await section().getByRole('button', { name: 'Use as fill' }).count()).toBe(0);
    await takePictures(page(), 'ticket-versions');
  });

  it('on every screen, filled as one works with it, can be asked how it came about', async () => {
    await page().keyboard.press('Control+6');
    await page().getByRole('textbox', { name: 'The note' }).fill(note);
    await page().getByRole('button', { name: 'Read it' }).click();
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => page().getByTestId('playbook-state').textContent()).toContain('version 1, saved');
    const trigger = page().locator('.trigger-card-head').first();
    await trigger.getByRole('button', { name: /^Watch/ }).click();
    await shownText(trigger, 'watched').waitFor();
    const silent: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const { text, place } of await unansweredNumbers(page()))
        silent.push(`${name}: ${text} in ${place}`);
    };
    for (const [index, screen] of screens.entries()) {
      await page().keyboard.press(`Control+${index + 1}`);
      const sign = settled[screen];
      if (sign !== undefined) await page().locator(sign).first().waitFor();
      await look(screenNames[screen]);
    }
    await page().keyboard.press('Control+1');
    await page().getByRole('tab', { name: 'Tickets' }).click();
    await page().getByTestId('portfolio-heat').waitFor();
    await look('Tickets');
    await page().getByRole('tab', { name: 'Size' }).click();
    expect(silent).toEqual([]);
  });

  it('drawn at length is given up when asked, and drawn when asked again', async () => {
    await page().keyboard.press('Control+4');
    const drawing = page().locator('.drawing-state').first();
    const isWhole = /^20,000 paths from history/;
    await expect.poll(() => drawing.textContent(), { timeout: 60_000 }).toMatch(isWhole);
    const horizon = page()
      .getByRole('spinbutton', { name: /sessions/i })
      .first();
    await horizon.fill('250');
    const cancel = pressOnceThere(page(), 'Cancel');
    await horizon.press('Tab');
    await cancel;
    await shownText(drawing, 'cancelled').waitFor();
    await drawing.getByRole('button', { name: /^Draw 20,000 paths/ }).click();
    await expect.poll(() => drawing.textContent(), { timeout: 60_000 }).toMatch(isWhole);
  });

  it('complains about nothing', async () => {
    await expectNoComplaints(stopline);
  });
});
