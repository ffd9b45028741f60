import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServices } from '../support/open-test-services.ts';
import { exampleTable } from '../support/request-examples.ts';

const copies: string[] = [];
const services = openTestServices({ copyText: (text) => copies.push(text) });
const { handlers } = services;
const folder = join(services.folder, '..', 'out');
beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => services.end());

const target = async (name: string) => (await services.offerTarget(join(folder, name))).token;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Catalysts',
  'BEGIN:VEVENT',
  'UID:cpi-2025-11@example.org',
  'DTSTAMP:20251101T090000Z',
  'DTSTART:20251113T133000Z',
  'SUMMARY:CPI\\, October\\; first print',
  'DESCRIPTION:A line that is so long that it has to be folded when it leaves again\\, with ümlauts and a back\\\\slash',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:fomc-2025-12@example.org',
  'DTSTAMP:20251102T090000Z',
  'DTSTART;VALUE=DATE:20251209',
  'DTEND;VALUE=DATE:20251211',
  'SUMMARY:FOMC of Zebra-Quill',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:trip-2025-12@example.org',
  'DTSTAMP:20251102T090000Z',
  'DTSTART:20251203T150000Z',
  'DTEND:20251205T220000Z',
  'SUMMARY:Conference',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

async function importCalendar(path: string, into = services): Promise<void> {
  const [file] = await into.offerFiles([path]);
  const token = file?.token as string;
  const report = await into.handlers['import.run']({ jobId: 'import', token, symbol: null });
  expect(report).toMatchObject({ outcome: 'imported', rejected: 0 });
}

describe('what leaves the workspace', () => {
  it('gives a table to the clipboard and to files, with one hash', async () => {
    const copied = await handlers['table.copy']({ table: exampleTable, masked: false });
    expect(copied).toMatchObject({ rows: 2, masked: false, copied: true });
    expect(copies.at(-1)?.split('\n')[1]).toBe(
      'IWM\t2025-12-18\t249.08\t0.0123\t83192.72\t334\tHeld for Zebra',
    );
    for (const format of ['csv', 'xlsx'] as const) {
      const token = await target(`table.${format}`);
      const written = await handlers['table.write']({ token, format, table: exampleTable, masked: false });
      expect(written).toMatchObject({
        fileName: `table.${format}`,
        rows: 2,
        numbersHash: copied.numbersHash,
      });
      expect(written.bytes).toBe(readFileSync(join(folder, `table.${format}`)).length);
    }
    expect(read('table.csv').startsWith('\uFEFFSymbol,Date,Last')).toBe(true);
  });

  it('hides what is private when asked, and whatever is asked while the settings hide it', async () => {
    const asked = await handlers['table.copy']({ table: exampleTable, masked: true });
    await handlers['settings.write']({ amountsHidden: true });
    const kept = await handlers['table.copy']({ table: exampleTable, masked: false });
    await handlers['table.write']({
      token: await target('masked.csv'),
      format: 'csv',
      table: exampleTable,
      masked: false,
    });
    await handlers['settings.write']({ amountsHidden: false });
    expect([asked.masked, kept.masked]).toEqual([true, true]);
    for (const text of [...copies.slice(-2), read('masked.csv')])
      for (const told of ['Zebra', '83192', '334']) expect(text).not.toContain(told);
  });

  it('writes a picture as it came, and refuses what is none', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
    const token = await target('chart.png');
    expect(await handlers['picture.write']({ token, png })).toEqual({ fileName: 'chart.png', bytes: 11 });
    expect(Uint8Array.from(readFileSync(join(folder, 'chart.png')))).toEqual(png);
    await expect(handlers['picture.write']({ token: 'made up', png })).rejects.toThrow(
      'This file was not chosen in this session.',
    );
  });

  it('writes the calendar so that an import finds every event as it stands', async () => {
    const path = join(folder, 'in.ics');
    writeFileSync(path, calendar);
    await importCalendar(path);
    const asked = { from: null, to: null, asOf: null };
    const before = await handlers['calendar.list'](asked);
    const token = await target('calendar.ics');
    const written = await handlers['calendar.export']({ token, asOf: null, masked: false });
    expect(written).toMatchObject({ fileName: 'calendar.ics', events: 3, masked: false });
    const text = read('calendar.ics');
    expect(text).toContain('UID:cpi-2025-11@example.org\r\n');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const other = openTestServices();
    try {
      await importCalendar(join(folder, 'calendar.ics'), other);
      const after = await other.handlers['calendar.list'](asked);
      const plain = (events: typeof after.events) => events.map((event) => ({ ...event, calendar: '' }));
      expect(plain(after.events)).toEqual(plain(before.events));
    } finally {
      await other.end();
    }
    const masked = await handlers['calendar.export']({
      token: await target('masked.ics'),
      asOf: null,
      masked: true,
    });
    expect(masked.masked).toBe(true);
    expect(read('masked.ics')).not.toMatch(/Zebra|CPI|fomc/i);
  });

  it('says of a folder that is not there that it cannot be written, and leaves nothing', async () => {
    const token = await target(join('missing', 'table.csv'));
    await expect(
      handlers['table.write']({ token, format: 'csv', table: exampleTable, masked: false }),
    ).rejects.toThrow(
      'table.csv cannot be opened. Check that its folder exists and that you may read and write it.',
    );
  });
});
