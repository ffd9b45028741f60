import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { createComputeContext } from '#electron/worker/compute-jobs/compute-context.ts';
import { readQuality } from '#electron/worker/compute-jobs/read-quality.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';
import { freshSeries } from '../../support/store/fresh-series.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';
import { processorMs } from '../../support/time/processor-ms.ts';

const bars = fundBars(400, 9);
const dateOf = (index: number): BusinessDate => toBusinessDate(bars.day[index] as number);
const genericText = ({ day, open, high, low, close, volume }: BarColumns): string =>
  ['date,open,high,low,close,volume']
    .concat(
      Array.from(day, (d, i) => [toBusinessDate(d), open[i], high[i], low[i], close[i], volume[i]].join()),
    )
    .join('\n');

describe('the quality of a series, through files and services', () => {
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  let services: TestServices;
  const importFile = async (name: string, text: string, symbol: string) => {
    writeFileSync(join(files, name), text);
    const [offered] = await services.offerFiles([join(files, name)]);
    return services.handlers['import.run']({
      jobId: 'import-1',
      token: offered?.token ?? '',
      symbol,
    });
  };
  const quality = async (symbol: string, asOf: BusinessDate | null = null) => {
    const [row] = await services.handlers['series.quality']({ symbols: [symbol], asOf });
    if (!row) throw new Error('no row');
    return row;
  };
  const codes = async (symbol: string, asOf: BusinessDate | null = null) =>
    (await quality(symbol, asOf)).issues.map(({ code }) => code);

  beforeAll(() => {
    services = openTestServices({ withSample: false, nowMs: Date.UTC(2011, 7, 10, 22) });
  });
  afterAll(async () => {
    await services.end();
    rmSync(files, { recursive: true, force: true });
  });

  it('says source, basis, first, last, age, gaps with dates, and what to do', async () => {
    const lines = genericText(bars).split('\n');
    await importFile('a.csv', lines.toSpliced(101, 2).join('\n'), 'AAA');
    const row = await quality('AAA');
    expect(row).toMatchObject({
      provenance: { symbol: 'AAA', basis: 'split', lastDate: dateOf(399), ageSessions: 5 },
      firstDate: dateOf(0),
      bars: 398,
      gaps: 2,
      gapDates: [dateOf(100), dateOf(101)],
      issues: [{ code: 'missing-days', severity: 'warning', count: 2, examples: [dateOf(100), dateOf(101)] }],
      fetchedAt: new Date(Date.UTC(2011, 7, 10, 22)).toISOString(),
    });
    expect(row.issues[0]?.remedy).toMatch(/Import/);
  });

  it('counts the rows of the last file that could not be taken, with their lines', async () => {
    const lines = genericText(bars).split('\n');
    const spoilt = lines.with(50, `${dateOf(49)},10,9,11,10,5`).with(60, `${dateOf(59)},-1,2,-1,1,5`);
    await importFile('b.csv', spoilt.join('\n'), 'BBB');
    const issue = (await quality('BBB')).issues.find(({ code }) => code === 'rows-refused');
    expect(issue).toMatchObject({ count: 2, severity: 'note' });
    expect(issue?.examples[0]).toMatch(/^line 51: high 9 is below low 11/);
    expect(await codes('BBB', dateOf(200))).toEqual(['missing-days']);
  });

  it('notes the days on which another source gives another close, until a third confirms one', async () => {
    const yahoo = (of: BarColumns) =>
      ['Date,Open,High,Low,Close,Adj Close,Volume']
        .concat(
          Array.from(of.day, (d, i) =>
            [
              toBusinessDate(d),
              of.open[i],
              of.high[i],
              of.low[i],
              of.close[i],
              of.close[i],
              of.volume[i],
            ].join(),
          ),
        )
        .join('\n');
    await importFile('c.csv', genericText(bars), 'CCC');
    const other = {
      ...bars,
      high: bars.high.with(30, 900).with(40, 900),
      close: bars.close.with(30, 800).with(40, 800),
    };
    await importFile('d.csv', yahoo(other), 'CCC');
    const issue = (await quality('CCC')).issues.find(({ code }) => code === 'sources-disagree');
    expect(issue).toMatchObject({ count: 2, severity: 'warning' });
    expect(issue?.examples[0]).toBe(
      `${dateOf(30)}: 800 by Yahoo Finance history, ${bars.close[30]} by date, open, high, low, close`,
    );
    expect(await codes('CCC', dateOf(35))).toContain('sources-disagree');
    expect(await codes('CCC', dateOf(29))).not.toContain('sources-disagree');
    await importFile('e.csv', genericText(other), 'CCC');
    expect(await codes('CCC')).not.toContain('sources-disagree');
  });

  it('of a symbol that is not there, or not yet, is refused in the same words', async () => {
    const ask = (symbol: string, asOf: BusinessDate | null) =>
      quality(symbol, asOf).then(() => 'answered', String);
    const [never, notYet] = [
      await ask('NONE', '2009-06-01' as BusinessDate),
      await ask('AAA', '2009-06-01' as BusinessDate),
    ];
    expect(notYet).toBe(never.replace('NONE', 'AAA'));
  });

  it('under an as-of date does not say when the data came in', async () => {
    expect((await quality('AAA', dateOf(300))).fetchedAt).toBeNull();
  });
});

it('judges 50 series of 5,000 bars within the budget, and again at once', () => {
  const folder = temporaryFolder();
  const cache = openCache(folder, { mode: 'write' });
  writeImport(
    cache,
    null,
    Array.from({ length: 50 }, (_, seed) =>
      freshSeries({ identity: { symbol: `S${seed}` }, bars: fundBars(5000, seed) }),
    ),
  );
  cache.close();
  const context = createComputeContext(folder);
  const ask = () => readQuality(context, { symbols: null, asOf: null, today: 25_000 });
  const timed = () => processorMs(() => expect(ask()).toHaveLength(50));
  const first = timed();
  const again = Math.min(timed(), timed(), timed());
  console.info(`quality of 50 x 5,000 bars: ${first.toFixed(0)} ms, again ${again.toFixed(1)} ms`);
  // The goal is 200 ms; a processor whose caches others use gets three times that.
  expect(first).toBeLessThan(600);
  expect(again).toBeLessThan(50);
});
