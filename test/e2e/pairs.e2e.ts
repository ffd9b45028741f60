import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPercent } from '#shared/format/format-percent.ts';
import { accessibilityFaults } from '../support/electron/accessibility-faults.ts';
import type { Stopline } from '../support/electron/launch-stopline.ts';
import { launchStopline } from '../support/electron/launch-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { takePictures } from '../support/electron/take-picture.ts';
import { createTemporaryFolder } from '../support/electron/temporary-folder.ts';
import { unansweredNumbers } from '../support/electron/unanswered-numbers.ts';
import { runCommandLine } from '../support/run-command-line.ts';
import { chartOf, expectNoComplaints } from './desk-page.ts';

interface Printed {
  readonly spreadReturn: number;
  readonly from: string;
  readonly to: string;
  readonly held: {
    readonly longShares: number;
    readonly shortShares: number;
    readonly hedge: { readonly beta: number };
  };
  readonly account: { readonly net: { readonly return: number } };
  readonly statistics: { readonly score: number };
}

/** What the command prints for the same question on the same sample. */
async function printed(options: string): Promise<Printed> {
  const line = `pair --long IWM --short SPY --gross 1000000 --stop -0.05 --sample --json ${options}`;
  const { exitCode, stdout, stderr } = await runCommandLine(line.split(' '));
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Printed;
}

/** A busy machine takes its time. */
const patiently = { timeout: 10_000 };
const plain = (text: string | null): string => (text ?? '').replaceAll(' ', ' ');

describe('the Pairs screen on the sample', () => {
  let stopline: Stopline;
  let folder: string;
  const page = () => stopline.page;
  const held = () => page().locator('[data-held]').getAttribute('data-held');
  const spread = async () => plain(await page().getByTestId('pair-spread').textContent());
  const row = async (table: 'Held' | 'Opened', id: string) => {
    const rows = page()
      .getByRole('table', { name: new RegExp(`^${table}`) })
      .locator(`[data-row="${id}"] td`);
    return (await rows.allTextContents()).map(plain);
  };
  const choose = (group: string, name: string) =>
    page().getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true });
  const percent = (fraction: number): string => plain(formatPercent(fraction, 2, 'always'));

  let asPrinted: Promise<readonly [Printed, Printed]>;

  beforeAll(async () => {
    folder = createTemporaryFolder();
    asPrinted = Promise.all([
      printed('--from 2025-06-18'),
      printed('--from 2025-06-18 --neutral beta --rebalance monthly'),
    ]);
    stopline = await launchStopline({ userDataFolder: folder });
    await chartOf(page(), 'IWM');
    await resizeWindow(stopline, 1280, 720);
    await page().keyboard.press('Control+5');
    await page().locator('[data-held]').waitFor();
  });
  afterAll(async () => {
    await stopline.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows what both legs and the two together earned, as the command prints it', async () => {
    const [answer] = await asPrinted;
    expect(await held()).toBe('2025-06-18 2025-12-18');
    expect(await spread()).toContain(percent(answer.spreadReturn));
    expect((await row('Held', 'shares')).slice(0, 2)).toEqual(
      [answer.held.longShares, answer.held.shortShares].map((shares) => shares.toLocaleString('en-US')),
    );
    expect((await row('Held', 'return'))[2]).toBe(percent(answer.account.net.return));
    expect(await page().getByTestId('pair-rules').textContent()).toBe('Dollar-neutral, never rebalanced.');
    // Nobody typed what borrowing and trading cost, so neither is taken for nothing.
    expect((await row('Held', 'borrow'))[1]).toContain('n/a: no rate was given');
    expect(await page().locator('.pairs-remarks').textContent()).toMatch(
      /Left out of the totals: borrow fee: no rate was given; trading costs.*least AIC, at most 12/,
    );
    expect(await page().locator('.pairs-side .badge-simulated').count()).toBe(1);
    await takePictures(page(), 'pairs-1280');
    await resizeWindow(stopline, 1920, 1080);
    await takePictures(page(), 'pairs-1920');
    await resizeWindow(stopline, 1280, 720);
  });

  it('hedges by the beta that was known at the opening, and rebalances by the rule chosen', async () => {
    await choose('Neutral by', 'Beta').click();
    await choose('Rebalanced', 'Monthly').click();
    const [, answer] = await asPrinted;
    await expect
      .poll(() => page().getByTestId('pair-rules').textContent(), patiently)
      .toBe('Beta-neutral, rebalanced at the first close of each month, 6 times.');
    await expect.poll(spread, patiently).toContain(percent(answer.spreadReturn));
    expect(await page().locator('.pairs-figures').textContent()).toContain(answer.held.hedge.beta.toFixed(2));
  });

  it('takes two typed dates, refuses those that make no holding, and says why a beta has no history', async () => {
    const [from, to] = [page().locator('#pair-from'), page().locator('#pair-to')];
    await from.fill('2025-10-20');
    await from.press('Enter');
    await to.fill('20 Nov 2025');
    await to.press('Enter');
    await expect.poll(held, patiently).toBe('2025-10-20 2025-11-20');
    expect(await choose('Held for', '6M').getAttribute('aria-pressed')).toBe('false');
    await to.fill('2025-10-01');
    await to.press('Enter');
    await page().getByRole('alert').filter({ hasText: 'The first date lies before the second.' }).waitFor();
    await to.press('Escape');
    await from.fill('2015-03-02');
    await from.press('Enter');
    const refusal = page().locator('.pairs-main .state-panel');
    await expect
      .poll(() => refusal.textContent(), patiently)
      .toMatch(/over 252 sessions it needs as many returns before 2 Mar 2015; there are 39/);
    expect(await page().getByRole('table', { name: /^Held/ }).count()).toBe(0);
    await takePictures(page(), 'pairs-refused');
    await from.fill('2025-10-20');
    await from.press('Enter');
    await expect.poll(held, patiently).toBe('2025-10-20 2025-11-20');
  });

  it('is sized by what its stop may lose, and shows what both legs lose', async () => {
    await choose('Sized by', 'At risk').click();
    await page().locator('#pair-dollars').fill('5000');
    await expect
      .poll(async () => (await row('Opened', 'shortRises'))[2], patiently)
      .toMatch(/^−\$(4,[89]|5,000)/);
    await choose('Stop by', 'z').click();
    await expect
      .poll(
        () => page().locator('.legs-table').last().or(page().locator('.legs-refused')).last().textContent(),
        patiently,
      )
      .toMatch(/Stop|cannot be sized/);
    await choose('Stop by', '%').click();
    await page().locator('#pair-borrow').fill('0.4');
    await page().locator('#pair-trading').fill('2');
    await expect.poll(async () => (await row('Held', 'borrow'))[1], patiently).toMatch(/^−\$\d+$/);
    await expect
      .poll(() => page().locator('.pairs-remarks').textContent(), patiently)
      .not.toContain('Left out');
    await page().locator('#pair-dollars').fill('12');
    await expect
      .poll(() => page().locator('.pairs-main .state-panel').textContent(), patiently)
      .toContain('are less than one share of');
    await page().locator('#pair-dollars').fill('5000');
    await page().locator('[data-held]').waitFor();
  });

  it('is worked with the keys: swap, the panes, the palette', async () => {
    const before = await spread();
    await page().keyboard.press('Control+k');
    await page().getByRole('combobox').last().waitFor();
    await page().keyboard.type('Pairs: swap');
    await page().keyboard.press('Enter');
    await expect.poll(() => page().getByLabel('Long leg').inputValue(), patiently).toBe('SPY');
    await expect.poll(spread, patiently).not.toBe(before);
    const chart = page().getByRole('application', { name: 'SPY long, IWM short' });
    await chart.focus();
    // Home is the first session of the holding; Enter there and five later makes a holding of five sessions.
    for (const key of ['Home', 'Enter', ...Array<string>(5).fill('ArrowRight'), 'Enter'])
      await page().keyboard.press(key);
    await expect.poll(held, patiently).toBe('2025-10-20 2025-10-27');
    await page().keyboard.press('F1');
    const help = page().getByRole('dialog', { name: 'Help' });
    await help.getByRole('heading', { name: 'Pairs', exact: true }).waitFor();
    await page().keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page())).toEqual([]);
    expect(await unansweredNumbers(page())).toEqual([]);
  });

  it('hides amounts and sizes, and is as it was after a restart', async () => {
    await page().keyboard.press('Control+Shift+H');
    await expect
      .poll(async () => (await row('Held', 'start')).slice(0, 3), patiently)
      .toEqual(['••••', '••••', '••••']);
    expect((await row('Held', 'shares'))[0]).toBe('••••');
    expect((await row('Held', 'return'))[2]).toMatch(/%$/);
    await takePictures(page(), 'pairs-masked');
    await page().keyboard.press('Control+Shift+H');
    await expectNoComplaints(stopline);
    await stopline.close();
    stopline = await launchStopline({ userDataFolder: folder });
    await page().locator('[data-held]').waitFor();
    expect(await held()).toBe('2025-10-20 2025-10-27');
    expect(await page().getByLabel('Long leg').inputValue()).toBe('SPY');
    expect(await choose('Neutral by', 'Beta').getAttribute('aria-pressed')).toBe('true');
    expect(await page().locator('#pair-dollars').inputValue()).toBe('5,000');
    await expectNoComplaints(stopline);
  });
});
