import { describe, expect, it } from 'vitest';
import { sealTable } from '#electron/documents/tables/sealed-table.ts';
import { commaSeparated, tabSeparated } from '#electron/documents/tables/table-text.ts';
import { workbook } from '#electron/documents/tables/workbook.ts';
import { maskText } from '#shared/domain/mask.ts';
import { parseShown } from '#shared/tables/parse-shown.ts';
import type { TableData } from '#shared/tables/table-data.ts';
import { tableOfTexts } from '#shared/tables/table-of-texts.ts';
import { formulaStart, hostileCells } from '../../support/documents/hostile-cells.ts';
import { readWorkbook } from '../../support/documents/read-workbook.ts';
import { exampleTable } from '../../support/request-examples.ts';

const version = '1.2.3';

/** A CSV or TSV text as rows of cells, by the rules of RFC 4180. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (quoted && mark === '"' && text[at + 1] === '"') cell += text[at++];
    else if (separator === ',' && mark === '"') quoted = !quoted;
    else if (!quoted && mark === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && mark === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      rows.push([]);
      cell = '';
    } else cell += mark;
  }
  return rows;
}

describe('a table on its way out', () => {
  const hostile: TableData = {
    ...exampleTable,
    title: '=cmd()',
    source: '@SUM(1)',
    columns: [
      { name: '+Name', kind: 'text' },
      { name: 'Value', kind: 'number' },
    ],
    rows: hostileCells.map((text, index) => [text, -index]),
  };

  it('begins no cell of text with what runs, in any format, and moves nothing to another cell', async () => {
    expect(hostileCells.length).toBeGreaterThanOrEqual(200);
    const sealed = sealTable(hostile, false, version);
    const expected = hostileCells.length;
    for (const [text, separator] of [
      [commaSeparated(sealed), ','],
      [tabSeparated(sealed), '\t'],
    ] as const) {
      const rows = cellsOf(text, separator);
      expect(rows[0]).toEqual(["'+Name", 'Value']);
      const body = rows.slice(1, 1 + expected);
      for (const [index, row] of body.entries()) {
        expect(row).toHaveLength(2);
        expect(row[0]).not.toMatch(formulaStart);
        // Numbers stay numbers, whatever their sign.
        expect(row[1]).toBe(String(-index));
      }
      expect(
        rows.flat().filter((cell, index) => index > 2 * expected + 2 && formulaStart.test(cell)),
      ).toEqual([]);
    }
    const { cells, formulas } = readWorkbook(await workbook(sealed, hostile.title));
    expect(formulas).toBe(0);
    expect(cells.flat().filter((cell) => cell?.text && formulaStart.test(cell.text))).toEqual([]);
    expect(cells.slice(1, 1 + expected).map((row) => row[1]?.number)).toEqual(
      hostileCells.map((_, index) => 0 - index),
    );
  });

  it('keeps numbers numbers and dates dates, with their formats, and gaps empty', async () => {
    const sealed = sealTable(exampleTable, false, version);
    const { cells } = readWorkbook(await workbook(sealed, exampleTable.title));
    expect(cells[0]?.map((cell) => cell?.text)).toEqual(exampleTable.columns.map(({ name }) => name));
    const [symbol, date, last, change, position, shares, note] = cells[1] as NonNullable<
      (typeof cells)[number]
    >;
    expect(symbol?.text).toBe('IWM');
    // 18 December 2025 as a workbook counts days, from 30 December 1899.
    expect(date).toEqual({ text: null, number: 46_009, format: 'yyyy-mm-dd' });
    expect(last).toMatchObject({ number: 249.08, format: '#,##0.00' });
    expect(change).toMatchObject({ number: 0.0123, format: '0.00%' });
    expect(position).toMatchObject({ number: 83_192.72, format: '"$"#,##0;-"$"#,##0' });
    expect(shares).toMatchObject({ number: 334, format: '#,##0' });
    expect(note?.text).toBe('Held for Zebra');
    expect(cells[2]?.slice(2).filter((cell) => cell?.number !== undefined && cell?.number !== null)).toEqual(
      [],
    );
    expect(commaSeparated(sealed).split('\r\n')[2]).toBe('TNA,2025-12-18,,,,,');
  });

  it('says beneath the rows what it is, from when and where, that it is simulated, and its hash', () => {
    const sealed = sealTable(exampleTable, false, version);
    const lines = tabSeparated(sealed).split('\n');
    expect(lines.slice(3)).toEqual([
      '',
      'Table\tWatchlist',
      'As of\t18 Dec 2025',
      'Source\tsimulated sample',
      'Simulated\tSimulated sample, not market data',
      'Made with\tStopline 1.2.3',
      `SHA-256\t${sealed.hash}`,
      '',
    ]);
    expect(sealTable(exampleTable, false, '9.9.9').hash).toBe(sealed.hash);
    const other = { ...exampleTable, rows: [['IWM', '2025-12-18', 249.09, 0, 0, 0, '']] };
    expect(sealTable(other, false, version).hash).not.toBe(sealed.hash);
  });

  it('hides what is its owner’s under a mask of one length, and the hash with it', async () => {
    const sealed = sealTable(exampleTable, true, version);
    const bytes = await workbook(sealed, exampleTable.title);
    const texts = [commaSeparated(sealed), tabSeparated(sealed), JSON.stringify(readWorkbook(bytes))];
    for (const text of texts) {
      for (const told of ['Zebra', '83192', '334']) expect(text).not.toContain(told);
      expect(text).toContain(maskText);
      expect(text).toContain('249.08');
    }
    const richer = {
      ...exampleTable,
      rows: [['IWM', '2025-12-18', 249.08, 0.0123, 5, 6, 'x'], exampleTable.rows[1] as never],
    };
    expect(sealTable(richer, true, version).hash).toBe(sealed.hash);
  });
});

describe('a text of the screen as data', () => {
  it.each([
    ['+12.45\u202f%', 'fraction', 0.1245, 2],
    ['\u22123.85\u202f%', 'fraction', -0.0385, 2],
    ['\u2212$18,751', 'dollars', -18_751, 0],
    ['$1,234,567.89', 'dollars', 1_234_567.89, 2],
    ['$28.61M', 'dollars', 28_610_000, 0],
    ['1,234.50', 'number', 1234.5, 2],
    ['18 Dec 2025', 'date', '2025-12-18', 0],
    ['2025-12-18', 'date', '2025-12-18', 0],
    ['n/a', 'text', null, 0],
    ['', 'text', null, 0],
    ['above all', 'text', 'above all', 0],
    ['1,23', 'text', '1,23', 0],
    ['3×', 'text', '3×', 0],
    [maskText, 'text', maskText, 0],
  ])('%s', (text, kind, value, decimals) => {
    expect(parseShown(text)).toEqual({ kind, value, decimals });
  });

  it('gives a column the kind of most of its figures, and leaves a cell unlike them in words', () => {
    const { columns, rows } = tableOfTexts({
      title: 'Watchlist',
      asOf: null,
      source: 'made up',
      simulated: false,
      headings: ['Symbol', 'Last', 'Change', 'Change'],
      rows: [
        ['IWM', '249.08', '+0.3\u202f%', 'n/a'],
        ['SPY', '678.9', '\u22120.15\u202f%', ''],
        ['DGS10', '4.12\u202f%', '', ''],
      ],
    });
    expect(columns).toEqual([
      { name: 'Symbol', kind: 'text' },
      { name: 'Last', kind: 'number', decimals: 2 },
      { name: 'Change', kind: 'fraction', decimals: 2 },
      { name: 'Change 2', kind: 'text' },
    ]);
    expect(rows).toEqual([
      ['IWM', 249.08, 0.003, null],
      ['SPY', 678.9, -0.0015, null],
      ['DGS10', '4.12\u202f%', null, null],
    ]);
  });
});
