import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { genericText, makeBars } from '../support/fixtures.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { calendarText, chainText, positionsText } from '../support/sources/record-texts.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { type CommandLineResult, runCommandLine } from '../support/run-command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopline-command-line-'));
const workspace = join(folder, 'workspace');
const bars = makeBars(300);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(...args: string[]): Promise<Record<string, unknown>> {
  return answerOf(await runCommandHere([...args, '--json']));
}

/** The one line of JSON that a command that went well has written. */
function answerOf({ exitCode, stdout, stderr }: CommandLineResult): Record<string, unknown> {
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe('the command line', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'ABC.csv'), genericText(bars));
    const file = join(folder, 'ABC.csv');
    const answer = answerOf(await runCommandLine(['import', file, '--db', workspace, '--json']));
    expect(answer).toMatchObject({
      files: [
        {
          outcome: 'imported',
          dataRows: 300,
          accepted: 300,
          rejected: 0,
          series: [{ symbol: 'ABC', bars: 300 }],
        },
      ],
    });
  });

  it('shows how a file will be read, and a table nobody knows with a guess that makes it readable', async () => {
    const table = join(folder, 'XYZ.csv');
    writeFileSync(table, 'Tag|Wert\n13.01.2025|1,5\n14.01.2025|1,25\n');
    const other = join(folder, 'other');
    const look = ['import', join(folder, 'ABC.csv'), table, '--dry-run', '--db', other, '--json'];
    const { exitCode, stdout, stderr } = await runCommandHere(look);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('XYZ.csv: line 1 is not the header of a known price layout.');
    const { files } = JSON.parse(stdout) as { files: Record<string, unknown>[] };
    expect(files).toMatchObject([
      {
        state: 'readable',
        rows: [{ symbol: 'ABC', date: bars[0]?.date, close: bars[0]?.close }, {}, {}, {}, {}, {}, {}, {}],
      },
      { state: 'unknown', guess: { columns: ['date', 'close'], decimalMark: ',' } },
    ]);
    expect(await ask('series', '--db', other)).toMatchObject({ series: [] });

    const mapping = join(folder, 'mapping.json');
    writeFileSync(mapping, JSON.stringify(files[1]?.['guess']));
    const named = await ask('import', table, '--mapping', mapping, '--db', other);
    expect(named).toMatchObject({
      files: [{ outcome: 'imported', accepted: 2, series: [{ symbol: 'XYZ' }] }],
    });
    expect(await ask('import', table, '--db', other)).toMatchObject({ files: [{ series: [{ kept: 2 }] }] });
  });

  it('lists the series of a workspace with their extent', async () => {
    expect(await ask('series', '--db', workspace)).toMatchObject({
      series: [
        {
          provenance: { symbol: 'ABC', simulated: false, lastDate: bars.at(-1)?.date },
          bars: 300,
          firstDate: bars[0]?.date,
        },
      ],
    });
  });

  it('says where a close stands, and null with a reason where history is too short', async () => {
    const asOf = bars[99]?.date as string;
    const answer = await ask('trend', '--symbol', 'abc', '--as-of', asOf, '--db', workspace);
    expect(answer).toMatchObject({
      close: bars[99]?.close,
      sma200: null,
      state: 'unknown',
      barsAvailable: 100,
    });
    expect(answer['sma200Reason']).toContain('100 bars');
    const closes = bars.slice(50, 100).map(({ close }) => close);
    expect(answer['sma50']).toBeCloseTo(closes.reduce((sum, close) => sum + close, 0) / 50, 10);
  });

  it('answers returns with both dates and closes', async () => {
    const [from, to] = [bars[10]?.date as string, bars[60]?.date as string];
    const answer = await ask(
      'returns',
      '--symbols',
      'ABC,NONE',
      '--from',
      from,
      '--to',
      to,
      '--db',
      workspace,
    );
    const [base, last] = [bars[10]?.close as number, bars[60]?.close as number];
    expect(answer).toMatchObject({
      returns: [
        { symbol: 'ABC', from, to, fromClose: base, toClose: last, return: last / base - 1 },
        { symbol: 'NONE', return: null, reason: expect.stringContaining('NONE') },
      ],
    });
  });

  it("sizes the note's TNA trade", async () => {
    const options = [
      '--account',
      '1000000',
      '--risk',
      '0.005',
      '--entry',
      '40',
      '--stop',
      '-0.12',
      '--target',
      '0.20',
    ];
    const answer = await ask('size', '--symbol', 'TNA', ...options, '--db', workspace);
    expect(answer).toMatchObject({
      stop: 35.2,
      result: {
        quantity: 1041,
        bindingLimit: 'risk',
        riskPerShare: 4.8,
        leverageAdjustedExposureDollars: 124_920,
        losses: {
          atStop: { dollars: 4996.8 },
          onTailDay: { dollars: 18_738 },
          throughMedianGap: { dollars: null },
        },
      },
    });
  });

  it('judges each series and says what to do', async () => {
    const answer = await ask('series', '--symbols', 'abc', '--db', workspace);
    const [row] = answer['series'] as { gapDates: string[]; issues: Record<string, unknown>[] }[];
    expect(row).toMatchObject({ gaps: row?.gapDates.length, fetchedAt: expect.any(String) });
    // The made-up bars stand on every day of the week.
    expect(row?.issues.find(({ code }) => code === 'not-a-session')).toMatchObject({
      severity: 'warning',
      count: expect.any(Number),
      examples: expect.arrayContaining([expect.stringMatching(/^2002-/)]),
      remedy: expect.stringMatching(/Import/),
    });
  });

  it('applies a split, lists it, and takes it back', async () => {
    const date = bars[150]?.date as string;
    const split = ['split', '--symbol', 'abc', '--date', date, '--db', workspace];
    expect(await ask(...split, '--ratio', '1:10')).toMatchObject({
      changed: true,
      message: expect.stringContaining('1-for-10 reverse split of ABC'),
    });
    expect(await ask(...split, '--ratio', '1:10')).toMatchObject({ changed: false });
    const listed = async () => (await ask('split', '--db', workspace))['splits'];
    expect(await listed()).toMatchObject([{ symbol: 'ABC', date, newPerOld: 0.1, recorded: true }]);
    await ask(...split, '--undo');
    expect(await listed()).toMatchObject([
      { recorded: false, restatement: { undoneAt: expect.any(String) } },
    ]);
  });

  it('writes nothing on a dry run', async () => {
    writeFileSync(join(folder, 'DRY.csv'), genericText(bars));
    const answer = await ask('import', join(folder, 'DRY.csv'), '--dry-run', '--db', workspace);
    expect(answer).toMatchObject({ files: [{ state: 'readable', report: { accepted: 300 } }] });
    expect((await ask('series', '--db', workspace))['series']).toHaveLength(1);
  });

  it('exports a series that an import reads back, and nothing later than the as-of day', async () => {
    const file = join(folder, 'out', 'ABC.csv');
    mkdirSync(join(folder, 'out'));
    const asOf = bars[199]?.date as string;
    const part = await ask('export', '--symbol', 'abc', '--out', file, '--as-of', asOf, '--db', workspace);
    expect(part).toMatchObject({ symbol: 'ABC', bars: 200, last: asOf, simulated: false });
    expect(readFileSync(file, 'utf8')).toBe(genericText(bars.slice(0, 200)));
    await ask('export', '--symbol', 'ABC', '--out', file, '--db', workspace);
    expect(readFileSync(file, 'utf8')).toBe(genericText(bars));
    const again = await ask('import', file, '--db', workspace);
    expect(again).toMatchObject({ files: [{ series: [{ added: 0, changed: 0, kept: 300 }] }] });
  });

  it('verifies every stored byte, and answers damage with exit code 1 and the list', async () => {
    expect(await ask('verify', '--db', workspace)).toMatchObject({
      intact: true,
      totals: { series: 1, bars: 300, damagedSeries: 0 },
    });
    const copy = join(folder, 'damaged');
    cpSync(workspace, copy, { recursive: true });
    const database = new Database(join(copy, 'cache.db'));
    database.exec('UPDATE bar_block SET payload = zeroblob(length(payload)) WHERE year = 2003');
    database.close();
    const { exitCode, stdout, stderr } = await runCommandLine(['verify', '--db', copy, '--json']);
    expect(exitCode).toBe(1);
    expect(stderr.trim()).toBe('Damage found: 1 series, 1 years.');
    expect(JSON.parse(stdout)).toMatchObject({
      intact: false,
      series: [{ symbol: 'ABC', intact: false, damagedYears: [2003] }],
    });
  });

  it('backs up into the workspace and into one file, and restores either', async () => {
    const file = join(folder, 'all.stopline-backup');
    expect(await ask('backup', file, '--db', workspace)).toMatchObject({
      fileName: 'all.stopline-backup',
      series: 1,
    });
    const { name } = await ask('backup', '--db', workspace);
    expect(await ask('backup', '--list', '--db', workspace)).toMatchObject({ backups: [{ name }] });
    const other = join(folder, 'restored');
    expect(await ask('restore', file, '--db', other)).toMatchObject({ series: 1, tickets: 0 });
    expect(await ask('series', '--db', other)).toMatchObject(await ask('series', '--db', workspace));
    expect(await ask('restore', '--backup', name as string, '--db', workspace)).toMatchObject({
      series: 1,
      keptIn: expect.stringContaining('replaced-'),
    });
    expect((await ask('series', '--db', workspace))['series']).toHaveLength(1);
  });

  it('imports a chain, positions and a calendar, lists them, and reads nothing of after the as-of day', async () => {
    const other = join(folder, 'records');
    const day = toDayNumber('2025-06-18' as BusinessDate);
    const write = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const files = [
      write('IWM.json', chainText('IWM', day)),
      write('positions.csv', positionsText(day)),
      write('macro.ics', calendarText([['cpi', 'CPI', day + 20, day]])),
    ];
    expect(await ask('import', ...files, '--db', other)).toMatchObject({
      files: [
        { kind: 'chain', accepted: 12, chains: [{ underlying: 'IWM', contracts: 12, replaced: false }] },
        { kind: 'positions', statements: [{ account: 'Individual ...123', positions: 5, replaced: false }] },
        { kind: 'calendar', calendars: [{ name: 'Macro', events: 1, added: 1 }] },
      ],
    });
    expect(await ask('chain', '--db', other)).toMatchObject({
      chains: [{ underlying: 'IWM', quoteDate: '2025-06-18', contracts: 12, expirations: 2 }],
    });
    const chain = await ask('chain', '--symbol', 'iwm', '--expiration', '2025-07-18', '--db', other);
    expect(chain['contracts']).toHaveLength(6);
    expect((chain['contracts'] as unknown[])[0]).toMatchObject({
      root: 'IWM',
      expiration: '2025-07-18',
      side: 'call',
      strike: 210,
      bid: 13.95,
      volume: null,
    });
    expect(await ask('positions', '--db', other)).toMatchObject({
      statements: [{ account: 'Individual ...123', positions: 5 }],
      lots: [{ symbol: 'TNA', quantity: 1200, costCents: 4_812_693 }, {}, {}, {}, { kind: 'cash' }],
    });
    expect(await ask('calendar', '--from', '2025-07-01', '--db', other)).toMatchObject({
      events: [{ title: 'CPI', date: '2025-07-08', calendar: 'Macro' }],
    });
    const before = ['--as-of', '2025-06-17', '--db', other];
    expect(await ask('chain', ...before)).toMatchObject({ chains: [] });
    expect(await ask('positions', ...before)).toMatchObject({ statements: [], lots: [] });
    expect(await ask('calendar', ...before)).toMatchObject({ calendars: [], events: [] });
    const again = await ask('import', ...files, '--dry-run', '--db', other);
    expect(again).toMatchObject({
      files: [
        { state: 'readable', report: { chains: [{ replaced: null }] }, table: { rows: expect.any(Array) } },
        { table: { columns: ['Account', 'Position', 'Quantity', 'Price', 'Cost', 'Value'] } },
        { table: { rows: [['2025-07-08', 'CPI']] } },
      ],
    });
    expect(await ask('verify', '--db', other)).toMatchObject({
      intact: true,
      totals: { chains: 1, calendars: 1, statements: 1, damagedRecords: 0 },
    });
  });

  it.each([
    ['stooq', 'missing-key', /a key/],
    ['tiingo', 'different-series', /cannot be mixed/],
    ['fred', 'unsupported', /known FRED series/],
  ])('says what keeps a refresh from %s, and how old the history is', async (provider, code, why) => {
    const options = ['--symbols', 'ABC', '--provider', provider, '--db', workspace, '--json'];
    const { exitCode, stdout, stderr } = await runCommandHere(['refresh', ...options]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(why);
    expect(stderr).toContain(`The stored history ends on ${bars.at(-1)?.date}`);
    expect(JSON.parse(stdout)).toMatchObject({
      series: [{ symbol: 'ABC', outcome: 'problem', provider, code, cache: { last: bars.at(-1)?.date } }],
    });
  });

  it.each([
    [['nonsense'], /unknown command/],
    [['refresh', '--symbols', 'ABC', '--provider', 'nobody', '--db', workspace], /provider/],
    [['refresh', '--as-of', '2024-01-02', '--db', workspace], /--as-of/],
    [['export', '--symbol', 'NONE', '--out', join(folder, 'x.csv'), '--db', workspace], /NONE/],
    [['export', '--symbol', 'ABC', '--out', join(folder, 'no', 'x.csv'), '--db', workspace], /folder exists/],
    [['backup', join(folder, 'no', 'x.stopline-backup'), '--db', workspace], /folder exists/],
    [['restore', '--db', workspace], /a file or --backup/],
    [['restore', join(folder, 'none.stopline-backup'), '--db', workspace], /there is no such file/],
    [['restore', join(folder, 'ABC.csv'), '--db', workspace], /ABC\.csv cannot be restored/],
    [['restore', '--backup', '2001-01-01T00-00-00.000Z', '--db', workspace], /no longer there/],
    [['restore', '--backup', '../..', '--db', workspace], /name/],
    [['trend', '--db', workspace], /--symbol/],
    [['trend', '--symbol', 'ABC', '--as-of', '2005-02-31', '--db', workspace], /--as-of: "2005-02-31"/],
    [['trend', '--symbol', 'NONE', '--db', workspace], /NONE/],
    [['trend', '--symbol', "x'; DROP", '--db', workspace], /symbol/],
    [['split', '--symbol', 'ABC', '--date', '2002-12-01', '--ratio', '10', '--db', workspace], /new:old/],
    [['split', '--symbol', 'ABC', '--date', '2002-12-01', '--ratio', '1:1', '--db', workspace], /no split/],
    [
      ['split', '--symbol', 'ABC', '--date', '1990-01-02', '--ratio', '1:2', '--db', workspace],
      /no bar before/,
    ],
    [['split', '--undo', '--db', workspace], /--date/],
    [['series', '--db', join(folder, 'nowhere')], /holds no Stopline workspace/],
    [['series', '--db', workspace, '--sample'], /--db or --sample/],
    [['import', join(folder, 'missing.csv'), '--db', workspace], /there is no such file/],
    [
      ['import', join(folder, 'ABC.csv'), '--mapping', join(folder, 'ABC.csv'), '--db', workspace],
      /--mapping: .* cannot be read as JSON/,
    ],
    [['returns', '--symbols', 'ABC', '--windows', '3X', '--db', workspace], /windows/],
    [['returns', '--symbols', 'ABC', '--from', '2020-01-01', '--db', workspace], /--to/],
    [
      ['size', '--symbol', 'ABC', '--account', 'rich', '--risk', '1', '--stop', '-0.1', '--db', workspace],
      /--account/,
    ],
    [
      ['size', '--symbol', 'ABC', '--account', '1', '--risk', '1', '--stop', '1e9', '--db', workspace],
      /stop/,
    ],
    [
      ['size', '--symbol', 'ABC', '--account', '-5', '--risk', '1', '--stop', '-0.1', '--db', workspace],
      /^--account has to be above 0\.$/m,
    ],
  ])('refuses %j with exit code 2, a sentence and an empty stdout', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await runCommandHere([...args, '--json']);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('refuses as a process of its own in the same words', async () => {
    const wrong = ['trend', '--symbol', 'NONE', '--db', workspace, '--json'];
    const answer = await runCommandLine(wrong);
    expect(answer).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('NONE') });
    expect(answer).toEqual(await runCommandHere(wrong));
  });

  it('reports a refused file and keeps what was there', async () => {
    writeFileSync(join(folder, 'BAD.csv'), 'name,colour\nIWM,blue\n');
    const { exitCode, stdout, stderr } = await runCommandLine([
      'import',
      join(folder, 'BAD.csv'),
      '--db',
      workspace,
      '--json',
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('BAD.csv');
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ outcome: 'refused', series: [] }] });
    expect((await ask('series', '--db', workspace))['series']).toHaveLength(1);
  });

  it('leaves nothing behind after --sample', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    const { exitCode } = await runCommandLine(['series', '--sample'], { TMPDIR: temporary, TMP: temporary });
    expect(exitCode).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
