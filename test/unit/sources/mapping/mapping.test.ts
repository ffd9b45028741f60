import { describe, expect, it } from 'vitest';
import { type ColumnMapping, columnMappingSchema } from '#shared/domain/column-mapping.ts';
import { previewRows } from '#electron/sources/mapping/preview-rows.ts';
import {
  type MarketFileOptions,
  parseMarketFile,
  type UnknownFile,
} from '#electron/sources/parse-market-file.ts';
import type { ParsedFile } from '#electron/sources/parsed-file.ts';
import { bytesOf } from '../../../support/fixtures.ts';

const options: MarketFileOptions = { fileName: 'IWM.csv', today: 21000 };
const strange = [
  'My broker',
  'Jour;Prem;Sup;Inf;Fin;Titres',
  '13/01/2025;1.220,5;1.230;1.210;1.225,25;1.000.000',
  '14/01/2025;1.225;1.235;1.215;1.230;900.000',
  '15/01/2025;1.230;1.240;1.220;1.235;?',
].join('\n');

function unknownOf(text: string): UnknownFile {
  const parsed = parseMarketFile(bytesOf(text), options);
  if (parsed.kind !== 'unknown') throw new Error(`read as ${parsed.kind}`);
  return parsed.unknown;
}
function fileOf(text: string, more: Partial<MarketFileOptions>): ParsedFile {
  const parsed = parseMarketFile(bytesOf(text), { ...options, ...more });
  if (parsed.kind !== 'series') throw new Error(`read as ${parsed.kind}`);
  return parsed.file;
}

describe('a table nobody knows', () => {
  const unknown = unknownOf(strange);
  const mapping: ColumnMapping = {
    ...unknown.guess,
    kind: 'price',
    unit: 'dollars',
    adjustment: 'split',
    columns: ['date', 'open', 'high', 'low', 'close', 'volume'],
  };

  it('comes with its first lines and what can be guessed', () => {
    expect(unknown.lines).toEqual(strange.split('\n'));
    expect(unknown.headerKey).toMatch(/^[0-9a-f]{32}$/);
    expect(unknown.guess).toMatchObject({ headerLines: 2, separator: ';', dateOrder: 'day-first' });
    expect(unknown.guess.columns[0]).toBe('date');
    expect(unknown.message).toContain('is not the header of a known price layout');
  });

  it('is readable by a mapping, also after a trip through JSON', () => {
    const kept = columnMappingSchema.parse(JSON.parse(JSON.stringify({ ...mapping, decimalMark: ',' })));
    const file = fileOf(strange, { mapping: kept });
    expect(file).toMatchObject({ layout: 'mapped', dataRows: 3, accepted: 2, rejected: 1 });
    expect(file.rejections[0]).toEqual({ line: 5, field: 'volume', reason: 'volume "?" is not a number' });
    expect(previewRows(file, 1)).toEqual([
      {
        symbol: 'IWM',
        date: '2025-01-13',
        open: 1220.5,
        high: 1230,
        low: 1210,
        close: 1225.25,
        volume: 1000000,
      },
    ]);
  });

  it('is readable without asking once its header is remembered, and only then', () => {
    const keys = new Map([[unknown.headerKey, { ...mapping, decimalMark: ',' as const }]]);
    const findMapping = (key: string): ColumnMapping | null => keys.get(key) ?? null;
    const other = strange.replace('13/01/2025', '10/01/2025');
    expect(fileOf(other, { findMapping }).layout).toBe('mapped');
    expect(parseMarketFile(bytesOf(other.replace('Fin', 'Autre')), { ...options, findMapping }).kind).toBe(
      'unknown',
    );
  });

  it.each([
    [['date', 'open', 'high', 'low', 'volume', 'ignored'], 'No column is the close.'],
    [['date', 'open', 'high', 'low', 'close', 'close'], 'Two columns are the close.'],
  ] as const)('needs a whole mapping: %j', (columns, message) => {
    expect(() => fileOf(strange, { mapping: { ...mapping, columns: [...columns] } })).toThrow(message);
  });
});

describe('a mapping of levels', () => {
  const text = 'when|what\n02/01/2025|4.5\n03/01/2025|n/a\n13/01/2025|4.7\n';
  it('is guessed whole for a date and one figure', () => {
    const { guess } = unknownOf(text);
    expect(guess).toMatchObject({
      kind: 'macro',
      columns: ['date', 'close'],
      dateOrder: 'day-first',
      separator: '|',
    });
    const file = fileOf(text, { mapping: { ...guess, unit: 'percent' }, symbol: 'MYRATE' });
    expect(file.series[0]).toMatchObject({ symbol: 'MYRATE', kind: 'macro', unit: 'percent' });
    expect([...file.series[0].bars.close]).toEqual([4.5, 4.7]);
  });

  it('with a column of symbols makes a series of each', () => {
    const table = 'when|who|what\n2025-01-02|A|1\n2025-01-02|B|2\n';
    const mapping: ColumnMapping = {
      ...unknownOf(table).guess,
      kind: 'flow',
      columns: ['date', 'symbol', 'close'],
      unit: 'millionDollars',
      adjustment: 'none',
    };
    expect(fileOf(table, { mapping }).series.map(({ symbol, kind }) => [symbol, kind])).toEqual([
      ['A', 'flow'],
      ['B', 'flow'],
    ]);
  });
});
