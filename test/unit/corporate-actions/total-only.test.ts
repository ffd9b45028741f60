import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';
import { requestExamples } from '../../support/request-examples.ts';

const bars = fundBars(300, 2);
const text = ['date,open,high,low,close,volume']
  .concat(
    Array.from(bars.day, (day, i) =>
      [toBusinessDate(day), bars.open[i], bars.high[i], bars.low[i], bars.close[i], bars.volume[i]].join(),
    ),
  )
  .join('\n');
const refusal =
  /^TZA holds only prices with dividends built in \(date, open, high, low, close\).*no stop or size.*Remove TZA and import a file/;

describe('prices that only exist with dividends built in', () => {
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  let services: TestServices;
  beforeAll(async () => {
    services = openTestServices({ withSample: false });
    writeFileSync(join(files, 'TZA.adjusted.csv'), text);
    const [offered] = await services.offerFiles([join(files, 'TZA.adjusted.csv')]);
    await services.handlers['import.run']({
      jobId: 'import-1',
      token: offered?.token ?? '',
      symbol: 'TZA',
    });
  });
  afterAll(async () => {
    await services.end();
    rmSync(files, { recursive: true, force: true });
  });
  const size = (change: object) =>
    services.handlers['sizing.compute']({ ...requestExamples['sizing.compute'], symbol: 'TZA', ...change });

  it('are shown, and say what they are', async () => {
    const [row] = await services.handlers['series.quality']({ symbols: ['TZA'], asOf: null });
    expect(row?.provenance).toMatchObject({ adjustment: 'total', basis: 'total' });
    expect(row?.issues.find(({ code }) => code === 'total-only')?.remedy).toMatch(
      /For stops and sizing import/,
    );
  });

  it('give no stop and no size, and say which file would', async () => {
    await expect(
      services.handlers['sizing.context']({ symbol: 'TZA', asOf: null, horizonSessions: 20 }),
    ).rejects.toThrow(refusal);
    await expect(size({})).rejects.toThrow(refusal);
  });

  it('are not taken for a missing history: prices that the user typed are refused as well', async () => {
    const typed = { entry: 10, stop: { kind: 'price', price: 9 }, targets: [] };
    await expect(size(typed)).rejects.toThrow(refusal);
    const unknown = await size({ ...typed, symbol: 'NONE' });
    expect(unknown).toMatchObject({ symbol: 'NONE', provenance: null, stop: 9 });
  });
});
