import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDamage } from '#electron/db/health/find-damage.ts';
import { seededRandom } from '../support/fixtures.ts';
import { pageBytes, type Rows, ruinableWorkspace, symbolsIn } from '../support/store/ruinable-workspace.ts';

const long = process.env['STOPLINE_FULL'] === '1';
const workspace = ruinableWorkspace(long ? 60 : 30);

const count = (rows: Rows): number => [...rows.values()].reduce((sum, { size }) => sum + size, 0);

/** The rows that were written neither in the damaged file nor in its backup; what a salvage says of itself is none of them. */
function strangers(rows: Rows): string[] {
  return [...rows].flatMap(([table, texts]) =>
    [...texts].filter(
      (text) =>
        !workspace.written.get(table)?.has(text) &&
        !workspace.backedUp.get(table)?.has(text) &&
        !/"kind":"salvage"|its record was lost/.test(text),
    ),
  );
}

const trials = long ? 2000 : 80;
test(`user.db with random pages damaged ${trials} times: no crash, no changed value, and most rows come over`, {
  timeout: trials * 3000,
}, async () => {
  const random = seededRandom(20_251_222);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const { folder, written, backedUp, startRuined, salvageRuined, findKept } = workspace;
  const pages = workspace.image.length / pageBytes;
  let [started, salvaged, plain, saved, kept] = [0, 0, 0, 0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    // The whole start for some, for the others only what it does with a damaged file.
    const read = long || trial % 10 === 0 ? startRuined : salvageRuined;
    const { left, notice, rows } = await read((ruined) => {
      for (let damage = 0; damage < 1 + (trial % 4); damage += 1)
        damagePage(ruined, between(0, pages), trial, between);
      return trial % 20 === 19 ? ruined.subarray(0, between(pages / 2, pages) * pageBytes) : ruined;
    });
    started += 1;
    expect(strangers(rows)).toEqual([]);
    for (const [table, texts] of rows)
      if ([...texts].some((text) => !written.get(table)?.has(text) && backedUp.get(table)?.has(text)))
        expect(notice).toMatch(/Taken from the backup|started from its backup/);
    const seen = new Set(symbolsIn(rows.get('ticket')));
    const lost = symbolsIn(written.get('ticket')).filter((symbol) => !seen.has(symbol));
    for (const symbol of lost)
      expect(notice).toMatch(new RegExp(`ticket of ${symbol}\\b|\\d tickets|cannot be read any more`));
    if (!notice.includes('user.db was damaged')) continue;
    if (read === startRuined) expect(findDamage(folder, 'user')).toEqual([]);
    expect(findKept(left)).toBe(true);
    if (!notice.includes('put what is intact')) {
      plain += 1;
      continue;
    }
    salvaged += 1;
    kept += count(written);
    saved += [...rows].reduce(
      (sum, [table, texts]) => sum + [...texts].filter((text) => written.get(table)?.has(text)).length,
      0,
    );
  }
  console.log(
    `damaged user.db: ${started} starts, ${salvaged} put together with ${saved} of ${kept} rows as they were (${((100 * saved) / kept).toFixed(1)} %), ${plain} from the backup alone, ${started - salvaged - plain} opened as they are; the backup alone has ${count(backedUp)} of ${count(written)}`,
  );
  expect(salvaged).toBeGreaterThan(trials / 2);
  expect(saved / kept).toBeGreaterThan(0.75);
  expect(existsSync(join(folder, 'restore.partial'))).toBe(false);
});

/** As disks do it: zeros, noise, another page in its place, half of it, a few changed bytes. */
function damagePage(
  ruined: Buffer,
  page: number,
  trial: number,
  between: (from: number, to: number) => number,
): void {
  const start = page * pageBytes;
  const end = start + pageBytes;
  switch (trial % 5) {
    case 0:
      ruined.fill(0, start, end);
      break;
    case 1:
      for (let at = start; at < end; at += 1) ruined[at] = between(0, 256);
      break;
    case 2:
      ruined.copy(
        ruined,
        start,
        ...((other) => [other, other + pageBytes] as const)(
          between(0, ruined.length / pageBytes) * pageBytes,
        ),
      );
      break;
    case 3:
      ruined.fill(0, start + pageBytes / 2, end);
      break;
    default:
      for (let n = 0; n < 8; n += 1) ruined[between(start, start + 64)] = between(0, 256);
  }
}
