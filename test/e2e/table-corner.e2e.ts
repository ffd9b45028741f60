import { describe, expect, it } from 'vitest';
import { tableSelector } from '#renderer/components/tables/read-table.ts';
import { defaultTextSize, textSizes } from '#shared/domain/text-size.ts';
import { coveredWords } from '../support/appearance/covered-words.ts';
import {
  everyScreen,
  runCommand,
  showScreen,
  showTheme,
  type ThemeName,
} from '../support/appearance/looks.ts';
import { seededStopline } from '../support/appearance/seeded-stopline.ts';
import { resizeWindow } from '../support/electron/resize-window.ts';
import { painted } from '../support/electron/take-picture.ts';
import { expectNoComplaints } from './desk-page.ts';

const isLong = process.env.STOPLINE_FULL === '1';
const sizes = textSizes.slice(textSizes.indexOf(defaultTextSize));
/** All in the long tier, which also looks at the other theme; else only the ends, which have the most and the least room. */
const looks: { theme: ThemeName; shown: readonly unknown[] }[] = isLong
  ? [
      { theme: 'dark', shown: sizes },
      { theme: 'light', shown: sizes },
    ]
  : [{ theme: 'dark', shown: [sizes[0], sizes.at(-1)] }];

describe('the button in the corner of a table', () => {
  const stopline = seededStopline((opened) => resizeWindow(opened, 1280, 720));
  const page = () => stopline.page;
  const corner = () => page().locator('.table-corner');

  /** Puts the pointer on a table; false where it is out of sight or too small to carry a button. */
  async function pointAt(index: number): Promise<boolean> {
    await page().mouse.move(2, 2);
    await corner().waitFor({ state: 'detached' });
    const at = await page()
      .locator(`main ${tableSelector}`)
      .nth(index)
      .evaluate(async (table) => {
        table.scrollIntoView({ block: 'start' });
        // The news of it comes with a frame, and would take the button away again.
        for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
        const box = table.getBoundingClientRect();
        const around = (table.parentElement ?? table).getBoundingClientRect();
        if (box.width < 110 || box.height < 60 || around.width < 110) return null;
        const left = Math.max(box.left, around.left);
        const top = Math.max(box.top, around.top);
        for (let y = top + 4; y < Math.min(box.bottom, innerHeight); y += 6)
          for (let x = left + 6; x < Math.min(box.right, innerWidth); x += 12)
            if (document.elementFromPoint(x, y)?.closest('main :is(table, [role], [data-table])') === table)
              return { x, y };
        return null;
      });
    if (at === null) return false;
    await page().mouse.move(at.x, at.y);
    return true;
  }

  it.each(looks)(
    'covers nothing on any screen in text of any size, $theme',
    { timeout: 300_000 },
    async ({ theme, shown }) => {
      await showTheme(stopline, theme);
      const found: string[] = [];
      const missing: string[] = [];
      let looked = 0;
      for (const [step, size] of sizes.entries()) {
        if (step > 0) await runCommand(stopline, 'font.bigger');
        if (!shown.includes(size)) continue;
        for (const screen of everyScreen) {
          await showScreen(stopline, screen);
          await painted(page());
          const count = await page().locator(`main ${tableSelector}`).count();
          for (let index = 0; index < count; index++) {
            if (!(await pointAt(index))) continue;
            const name = `${screen}, table ${index}, ${size} %`;
            const isThere = await corner()
              .waitFor({ timeout: 5_000 })
              .then(
                () => true,
                () => false,
              );
            if (!isThere) {
              missing.push(name);
              continue;
            }
            looked++;
            found.push(...(await coveredWords(page(), '.table-corner')).map((words) => `${name}: ${words}`));
          }
        }
      }
      await runCommand(stopline, 'font.reset');
      console.info(
        `${theme}: ${looked} tables carry it, without room for it: ${missing.join('; ') || 'none'}`,
      );
      expect(found).toEqual([]);
      expect(looked).toBeGreaterThan(20);
      expect(missing.length).toBeLessThan(looked / 10);
    },
  );

  it('complains about nothing', () => expectNoComplaints(stopline));
});
