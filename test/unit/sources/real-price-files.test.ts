import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveDividends } from '#electron/sources/csv/corporate-actions.ts';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../../support/fixtures-real-data.ts';

const folder = join(realDataFolder, 'prices');
const names = hasRealData ? readdirSync(folder) : [];
const parse = (fileName: string) =>
  parsePriceFile(readFileSync(join(folder, fileName)), { fileName, today: 21000 });

describe.skipIf(!hasRealData)(`real price files${hasRealData ? '' : ` (skipped: ${realDataAbsent})`}`, () => {
  it.each(names)('%s parses without a rejected row', (name) => {
    const parsed = parse(name);
    expect(parsed.rejections).toEqual([]);
    expect(parsed.series[0].symbol).toBe(name.split('.')[0]);
    expect(parsed.accepted).toBe(parsed.dataRows);
  });

  it('IWM holds 5,033 rows, the last a close of 220.96 at single precision', () => {
    const { accepted, series } = parse('IWM.csv');
    expect(accepted).toBe(5033);
    expect(series[0].bars.close.at(-1)).toBe(220.9600067138672);
  });

  it('the dividends implied by the adjusted close of IWM are those it states', () => {
    const { series } = parse('IWM.csv');
    const text = readFileSync(join(folder, 'IWM.csv'), 'utf8').trim().split('\n').slice(1);
    const adjClose = Float64Array.from(text, (line) => Number(line.split(',')[5]));
    const derived = deriveDividends(series[0].bars.day, series[0].bars.close, adjClose);
    expect(derived.map(({ date }) => date)).toEqual(series[0].actions.map(({ date }) => date));
    for (const [index, { value }] of derived.entries())
      expect(value).toBeCloseTo(series[0].actions[index].value, 3);
  });
});
