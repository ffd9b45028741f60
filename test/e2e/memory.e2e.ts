import { afterAll, describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/commands.ts';
import type { Screen } from '#shared/domain/screen.ts';
import { everyScreen, runCommand, settled, showScreen } from '../support/appearance/looks.ts';
import { openScales, type PageWeight } from '../support/appearance/page-weight.ts';
import { seededStopline } from '../support/appearance/seeded-stopline.ts';
import { chartOf } from './desk-page.ts';

const isLong = process.env['STOPLINE_FULL'] === '1';
const warmUp = isLong ? 10 : 3;
const openings = isLong ? 50 : 10;
const patience = { timeout: 15_000 };
/**
 * What one opening may leave behind: of the page a few elements that wait for a timer. Of ten openings the last one may still be
 * held whole, which is a tenth of a dialog each; a leak holds them all.
 */
const most: PageWeight = isLong
  ? { heapBytes: 50_000, nodes: 5, listeners: 1 }
  : { heapBytes: 100_000, nodes: 100, listeners: 6 };

const dialogs: readonly (readonly [CommandId, Screen])[] = [
  ['palette.open', 'data'],
  ['shortcuts.show', 'data'],
  ['about.show', 'data'],
  ['help.show', 'data'],
  ['help.definitions', 'data'],
  ['diagnostics.copy', 'data'],
  ['settings.open', 'data'],
  ['layout.choose', 'data'],
  ['playbook.list', 'playbook'],
  ['monitor.new', 'monitor'],
];

/** Of the short tier only the heaviest, which shows what all would leave behind. */
const weighed = isLong ? dialogs : dialogs.slice(-1);

describe('memory', { timeout: 400_000 }, () => {
  const stopline = seededStopline(async ({ page }) => {
    weigh = await openScales(page);
  });
  let weigh: () => Promise<PageWeight>;
  const page = () => stopline.page;
  const run = (command: CommandId) => runCommand(stopline, command);
  const table: Record<string, Record<string, number>> = {};

  afterAll(() => console.table(table));

  /** Opens and closes something again and again, and holds what a time leaves behind to its bounds. */
  async function hold(name: string, openAndClose: () => Promise<void>): Promise<void> {
    for (let time = 0; time < warmUp; time++) await openAndClose();
    const before = await weigh();
    for (let time = 0; time < openings; time++) await openAndClose();
    const after = await weigh();
    const each = (part: keyof PageWeight): number => (after[part] - before[part]) / openings;
    table[name] = {
      'KB a time': Math.round(each('heapBytes') / 100) / 10,
      'nodes a time': Math.round(each('nodes') * 10) / 10,
      'listeners a time': Math.round(each('listeners') * 10) / 10,
      'MB in all': Math.round(after.heapBytes / 1e5) / 10,
    };
    console.info(name, table[name]);
    expect.soft(each('heapBytes'), `${name}: heap`).toBeLessThanOrEqual(most.heapBytes);
    expect.soft(each('nodes'), `${name}: nodes`).toBeLessThanOrEqual(most.nodes);
    expect.soft(each('listeners'), `${name}: listeners`).toBeLessThanOrEqual(most.listeners);
  }

  it.runIf(isLong).each(everyScreen)('of the %s screen is given back', async (screen) => {
    const other = screen === 'data' ? 'playbook' : 'data';
    await showScreen(stopline, other);
    await hold(screen, async () => {
      await showScreen(stopline, screen);
      await showScreen(stopline, other);
    });
  });

  it.each(weighed)('of the dialog of %s is given back', async (command, screen) => {
    await showScreen(stopline, screen);
    const dialog = page().locator('dialog[open]');
    await hold(command, async () => {
      await run(command);
      await dialog.waitFor();
      await settled(page());
      await page().keyboard.press('Escape');
      // It is shut at once and gone a moment later; asked for in between, it would stay away.
      await page().locator('dialog').waitFor({ state: 'detached' });
    });
  });

  it.runIf(isLong)('of a layout with a second chart is given back', async () => {
    await showScreen(stopline, 'desk');
    const charts = page().locator('[data-painted="true"]');
    await hold('second chart', async () => {
      await run('panel.secondChart');
      await expect.poll(() => charts.count(), patience).toBe(2);
      await run('layout.reset');
      await expect.poll(() => charts.count(), patience).toBe(1);
    });
  });

  it.runIf(isLong)('of a panel in a window of its own is given back', async () => {
    await showScreen(stopline, 'desk');
    await chartOf(page(), 'IWM');
    await hold('detached panel', async () => {
      await page().locator('[data-painted="true"]').focus();
      await run('layout.detach');
      await expect.poll(() => stopline.application.windows().length, patience).toBe(2);
      await run('layout.attach');
      await expect.poll(() => stopline.application.windows().length, patience).toBe(1);
      await page().locator('[data-painted="true"]').waitFor();
    });
  });
});
