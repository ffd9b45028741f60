import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDollars } from '#shared/format/format-dollars.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SameRiskAnswer } from '#shared/ipc/same-risk-schemas.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { shownText } from '../support/electron/shown-text.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { chartOf, desk, expectNoComplaints, numberIn, useTheme } from './desk-page.ts';

const sizes = [
  ['1280', 1280, 720],
  ['2560', 2560, 1440],
] as const;

describe('a ticket from plan to close', () => {
  const stopline = keptStopline(showTna);

  async function showTna(): Promise<void> {
    await desk.row(stopline.page, 'TNA').waitFor();
    // A restart leaves the tabs as they were.
    await stopline.page.getByRole('tab', { name: 'Size' }).click();
    await resizeWindow(stopline, 1280, 720);
    await desk.row(stopline.page, 'TNA').click();
    await chartOf(stopline.page, 'TNA');
    await desk.quantity(stopline.page).waitFor();
  }

  const ticket = () => stopline.page.getByTestId('ticket');
  const badge = () => desk.row(stopline.page, 'TNA').getByTestId('guardrail-badge');
  const onChart = () => stopline.page.getByTestId('chart-horizon');

  async function type(id: string, text: string): Promise<void> {
    const field = stopline.page.locator(`#${id}`);
    await field.fill(text);
    await field.press('Tab');
  }

  async function goTo(date: string): Promise<void> {
    await stopline.page.keyboard.press('Alt+a');
    await stopline.page.keyboard.type(date);
    await stopline.page.keyboard.press('Enter');
  }

  /** Pictures at both sizes in both themes, with nothing for axe to find in either. */
  async function show(name: string): Promise<void> {
    const { page } = stopline;
    for (const [label, width, height] of sizes) {
      await resizeWindow(stopline, width, height);
      await takePictures(page, `${name}-${label}`);
    }
    await resizeWindow(stopline, 1280, 720);
    for (const theme of ['Dark', 'Light'] as const) {
      await useTheme(page, theme);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    // The pictures follow the system's theme.
    const theme = page.getByRole('button', { name: /^Theme:/ });
    while (!(await theme.getAttribute('aria-label'))?.includes('Theme: System')) await theme.click();
    await page.locator('h1').click();
  }

  /** The tickets as the command line tells them of the same workspace. */
  async function askTickets(asOf: string): Promise<Record<string, unknown>[]> {
    const { stdout } = await runCommandHere(['tickets', '--db', workspace(), '--as-of', asOf, '--json']);
    return (JSON.parse(stdout) as { tickets: Record<string, unknown>[] }).tickets;
  }
  const workspace = () => join(stopline.userDataFolder, 'workspace');

  /** The desk's default plan of IWM on the last day of the sample, as the command line sizes it. */
  async function askSize(options: string): Promise<string> {
    const plan = '--symbol IWM --as-of 2025-12-18 --account 1000000 --risk 0.005 --stop -0.06';
    return (await runCommandHere(['size', ...`${plan} ${options}`.split(' '), '--db', workspace(), '--json']))
      .stdout;
  }

  it('opens with a typed fill, at the day of the desk', async () => {
    const { page } = stopline;
    await goTo('2025-11-03');
    await expect.poll(() => page.locator('#chart-summary').textContent()).toMatch(/3 Nov 2025/);
    // The close of that day: nothing is saved while the day before it is still on show.
    await expect.poll(() => page.locator('#entry').inputValue()).toBe('39.95');
    await page.getByRole('button', { name: 'Save ticket' }).click();
    await expect.poll(() => ticket().textContent()).toMatch(/Planned/);
    await page.getByRole('button', { name: 'Type a fill…' }).click();
    await type('fill-quantity', '1000');
    await type('fill-price', '40');
    await type('fill-fees', '1.5');
    await takePictures(page, 'ticket-fill-1280');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record fill' }).click();
    await expect.poll(() => ticket().textContent()).toMatch(/Open/);
    await expect.poll(() => badge().textContent()).toMatch(/0\/21 d/);
    await expect.poll(() => onChart().getAttribute('data-state')).toBe('within');
  });

  it('turns amber near its horizon and red past it: on the ticket, in the watchlist, on the chart', async () => {
    await goTo('2025-11-28');
    await expect.poll(() => badge().getAttribute('data-state')).toBe('amber');
    expect(await badge().textContent()).toContain('18/21 d');
    await show('ticket-amber');
    await goTo('2025-12-10');
    await expect.poll(() => badge().getAttribute('data-state')).toBe('red');
    expect(await badge().textContent()).toMatch(/^× .*Past horizon/);
    expect(await ticket().textContent()).toMatch(/Past its horizon by 5 sessions/);
    await expect.poll(() => onChart().getAttribute('data-state')).toBe('red');
    await show('ticket-red');
  });

  it('shows three parts that sum to the fund, as the command line tells them', async () => {
    const [told] = await askTickets('2025-12-10');
    const guardrail = told?.['guardrail'] as Record<string, number>;
    const { exposure, compounding, residual, fundReturn } = guardrail as Record<string, number>;
    expect((exposure as number) + (compounding as number) + (residual as number)).toBeCloseTo(
      fundReturn as number,
      12,
    );
    const shown = (await ticket().textContent()) ?? '';
    for (const part of [exposure, compounding, residual, fundReturn])
      expect(shown).toContain(formatPercent(part as number, 2, 'always'));
    expect(shown).toContain(formatPercent(guardrail['drag'] as number));
    expect(shown).toContain(formatDollars((told?.['openRiskCents'] as number) / 100));
  });

  it('is closed by a fill and tells realised dollars and R, which a restart and the command line keep', async () => {
    const { page } = stopline;
    await page.getByRole('button', { name: 'Close…' }).click();
    expect(await page.locator('#fill-quantity').inputValue()).toBe('1,000');
    await type('fill-price', '48');
    await type('fill-fees', '1.5');
    await page.getByRole('button', { name: 'Record fill' }).click();
    await expect.poll(() => ticket().textContent()).toMatch(/Closed/);
    expect(await page.getByTestId('realised').textContent()).toBe('+$7,997.00');
    const [told] = await askTickets('2025-12-10');
    expect(told).toMatchObject({ state: 'closed', realisedCents: 799_700, quantity: 0 });
    const realisedR = formatNumber(told?.['realisedR'] as number, 2, 'always');
    expect(await page.getByTestId('realised-r').textContent()).toBe(`${realisedR}R`);
    await page.getByRole('tab', { name: /Tickets/ }).click();
    await page.getByTestId('ticket-TNA-closed').waitFor();
    await show('tickets-closed');
    await expectNoComplaints(stopline);
    await stopline.close();

    await stopline.open();
    await showTna();
    await expect.poll(() => ticket().textContent()).toMatch(/Closed/);
    expect(await stopline.page.getByTestId('realised').textContent()).toBe('+$7,997.00');
  });

  it('is open again once the close is undone, and a fill after the as-of date is not there before it', async () => {
    const { page } = stopline;
    await ticket().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => ticket().textContent()).toMatch(/Open/);
    await goTo('2025-11-28');
    await expect.poll(() => badge().textContent()).toMatch(/18\/21 d/);
    await goTo('2025-10-31');
    await expect.poll(() => page.getByTestId('ticket').count()).toBe(0);
    expect(await badge().count()).toBe(0);
    await goTo('2025-12-18');
    await expect.poll(() => ticket().textContent()).toMatch(/Open/);
  });

  it('keeps a list of all tickets with the heat of the open ones, which the next size counts', async () => {
    const { page } = stopline;
    await desk.row(page, 'IWM').click();
    await chartOf(page, 'IWM');
    await page.getByRole('button', { name: 'Save ticket' }).click();
    await expect.poll(() => ticket().textContent()).toMatch(/Planned/);
    await page.getByRole('tab', { name: /Tickets/ }).click();
    await page.getByTestId('ticket-IWM-planned').waitFor();
    const heat = await numberIn(page.getByTestId('portfolio-heat'));
    expect(heat).toBeGreaterThan(0);
    await show('tickets-list');
    await page.getByTestId('ticket-IWM-planned').click();
    await page.locator('summary', { hasText: /^Caps/ }).click();
    expect(await page.getByTestId('open-heat').textContent()).toContain(formatDollars(heat, 0));
    // Half a dollar of heat beyond what is open leaves room for nothing.
    await type('heatFraction', String((heat + 0.5) / 10_000));
    await expect.poll(() => numberIn(desk.quantity(page))).toBe(0);
    await type('heatFraction', '');
    await page.locator('summary', { hasText: /^Caps/ }).click();
  });

  it('compares the same risk in shares, funds and options to the last digit of the command line', async () => {
    const { page } = stopline;
    await shownText(page, 'Same risk in other instruments').click();
    const quantity = page.getByTestId('same-risk-shares-quantity');
    await quantity.waitFor();
    const stdout = await askSize('--target 0.1,0.15 --horizon 42 --compare');
    const told = (JSON.parse(stdout) as { comparison: SameRiskAnswer }).comparison;
    for (const kind of ['shares', 'fund', 'spread'] as const) {
      const row = told.rows.find((one) => one.kind === kind);
      const text = async (key: string) => page.getByTestId(`same-risk-${kind}-${key}`).first().textContent();
      expect(await text('quantity')).toBe(formatNumber(row?.quantity ?? Number.NaN, 0));
      expect(await text('cost')).toBe(formatDollars(row?.costDollars ?? Number.NaN, 0));
      expect(await text('loss')).toBe(formatDollars(-(row?.lossAtStopDollars ?? Number.NaN), 0));
      expect(await text('carry')).toBe(formatDollars(row?.carryDollars ?? Number.NaN, 0));
      expect(await text('tail')).toBe(formatDollars(-(row?.tailLossDollars ?? Number.NaN), 0));
    }
    await page.getByTestId('same-risk').scrollIntoViewIfNeeded();
    await show('same-risk');
  });

  it('sizes by half-Kelly and says when history cannot tell the edge from none', async () => {
    const { page } = stopline;
    await page.locator('#method').selectOption('halfKelly');
    await expect
      .poll(() => page.getByRole('region', { name: 'Plan' }).textContent())
      .toMatch(/standard errors/);
    const stdout = await askSize('--method kelly=0.04');
    const told = JSON.parse(stdout) as { result: { quantity: number } };
    expect(await numberIn(desk.quantity(page))).toBe(told.result.quantity);
    await page.locator('#method').scrollIntoViewIfNeeded();
    await show('method-kelly');
    await page.locator('#method').selectOption('riskToStop');
  });

  it('ends without a complaint', () => expectNoComplaints(stopline));
});
