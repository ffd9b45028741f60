import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPreview } from '#shared/ipc/import-schemas.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';

const table = `Kurstag|Anfang|Spitze|Boden|Ende|Stk
03.01.2024|10,00|10,50|9,90|10,20|1000
04.01.2024|10,20|10,80|10,10|10,70|1100
05.01.2024|10,70|10,90|10,30|10,40|900
08.01.2024|10,40|10,60|10,20|10,50|950
`;
const prices = { kind: 'price', unit: 'dollars', dateOrder: 'day-first', decimalMark: ',' } as const;
const fields = ['date', 'open', 'high', 'low', 'close', 'volume'] as const;

describe('a table whose layout is not known', () => {
  let services: TestServices;
  beforeAll(() => {
    services = openTestServices({ withSample: false });
  });
  afterAll(() => services.end());

  async function offer(name: string, text: string): Promise<string> {
    const path = join(services.folder, '..', name);
    writeFileSync(path, text);
    return (await services.offerFiles([path]))[0]?.token as string;
  }
  const preview = async (token: string, mapping: Unknown['guess'] | null = null): Promise<ImportPreview> =>
    services.handlers['import.preview']({ jobId: 'preview', token, symbol: null, mapping });
  type Unknown = Extract<ImportPreview, { state: 'unknown' }>;

  it('is shown with its header, its first rows and a guess', async () => {
    const seen = (await preview(await offer('ABC.csv', table))) as Unknown;
    expect(seen).toMatchObject({
      state: 'unknown',
      guess: { headerLines: 1, separator: '|' },
    });
    expect(seen.lines.slice(0, 5)).toEqual(table.trimEnd().split('\n'));
  });

  it('is read by a mapping, shown before it is stored, and then remembered for every table like it', async () => {
    const token = await offer('ABC.csv', table);
    const { guess } = (await preview(token)) as Unknown;
    const mapping = { ...guess, ...prices, columns: [...fields] };
    expect(await preview(token, mapping)).toMatchObject({
      state: 'readable',
      report: { outcome: 'checked', accepted: 4, rejected: 0, series: [{ symbol: 'ABC', bars: 4 }] },
      rows: [
        { symbol: 'ABC', date: '2024-01-03', open: 10, high: 10.5, low: 9.9, close: 10.2, volume: 1000 },
        { date: '2024-01-04' },
        { date: '2024-01-05' },
        { date: '2024-01-08' },
      ],
    });
    expect(await services.handlers['series.list']({ asOf: null })).toEqual([]);
    expect(await services.handlers['mapping.list']({})).toEqual([]);

    const run = { jobId: 'import', symbol: null };
    expect(await services.handlers['import.run']({ ...run, token, mapping })).toMatchObject({
      outcome: 'imported',
    });
    const [remembered, ...others] = await services.handlers['mapping.list']({});
    expect(remembered).toMatchObject({ fileName: 'ABC.csv', mapping });
    expect(others).toEqual([]);
    const another = await offer('XYZ.csv', table.replaceAll('10,', '20,').replace('9,90', '19,90'));
    expect(await preview(another)).toMatchObject({ state: 'readable', report: { accepted: 4 } });
    expect(await services.handlers['import.run']({ ...run, token: another })).toMatchObject({
      outcome: 'imported',
      series: [{ symbol: 'XYZ', bars: 4 }],
    });

    await services.handlers['mapping.remove']({ headerKey: remembered?.headerKey as string });
    expect(await preview(another)).toMatchObject({ state: 'unknown' });
  });

  it('is refused with the reason when a mapping makes nothing of it, and nothing is remembered', async () => {
    const token = await offer('ABC.csv', table);
    const { guess } = (await preview(token)) as Unknown;
    const mixed = ['volume', 'open', 'low', 'high', 'close', 'date'] as const;
    const mapping = { ...guess, ...prices, columns: [...mixed] };
    expect(await preview(token, mapping)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('ABC.csv'),
    });
    const input = { jobId: 'import', token, symbol: null };
    expect(await services.handlers['import.run']({ ...input, mapping })).toMatchObject({
      outcome: 'refused',
    });
    expect(await services.handlers['mapping.list']({})).toEqual([]);
  });
});
