import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDollars } from '#shared/format/format-dollars.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { maskText } from '#shared/domain/mask.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import type { ReportRequest } from '#shared/ipc/report-schemas.ts';
import { readReport } from '../support/report/read-report.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { examplePlaybook, exampleReading } from '../support/playbook/example-playbook.ts';
import { runCommandHere } from '../support/run-command-here.ts';

const services = openTestServices();
const { handlers } = services;
const folder = join(services.folder, '..', 'out');
const secret = 'for the account Zebra-Quill';
let ticket: Ticket;

/** Writes the page about TNA; what is asked beside the paper. */
async function report(name: string, request: Partial<ReportRequest> = {}) {
  const { token } = await services.offerTarget(join(folder, name));
  const answer = await handlers['report.write']({
    token,
    symbol: 'TNA',
    asOf: null,
    paper: 'a4',
    masked: false,
    draft: null,
    ...request,
  });
  return { answer, page: await readReport(join(folder, name)) };
}

/** Narrow and usual spaces are one to whoever compares words. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const context = await handlers['sizing.context']({ symbol: 'TNA', asOf: null, horizonSessions: 40 });
  ticket = {
    symbol: 'TNA',
    side: 'long',
    accountCents: 123_456_700,
    risk: { kind: 'fraction', value: 0.005 },
    entry: context.close,
    stop: Math.round(context.close * 88) / 100,
    stopRule: { kind: 'fraction', fraction: 0.12 },
    targets: [Math.round(context.close * 120) / 100],
    horizonSessions: 40,
    caps: {},
    note: secret,
    plannedOn: context.provenance.lastDate,
    simulated: true,
  };
  await handlers['ticket.save'](ticket);
  await handlers['playbook.save']({
    id: null,
    title: `Plan ${secret}`,
    note: examplePlaybook.note,
    reading: exampleReading,
  });
});
afterAll(() => services.end());

describe('the page about an idea', () => {
  it.each([
    ['a4', 595.28, 841.89],
    ['letter', 612, 792],
  ] as const)(
    'is one page of %s, small, with its fonts in it and nothing outside it',
    async (paper, width, height) => {
      const { answer, page } = await report(`${paper}.pdf`, { paper });
      expect(page).toMatchObject({ pages: 1, bytes: answer.bytes });
      expect(page.width).toBeCloseTo(width, 1);
      expect(page.height).toBeCloseTo(height, 1);
      expect(page.bytes).toBeLessThan(200_000);
      expect(page.fonts.length).toBeGreaterThanOrEqual(3);
      for (const { name, embedded } of page.fonts) {
        expect(name).toMatch(/^[A-Z]{6}\+Inter/);
        expect(embedded, name).toBe(true);
      }
      expect(page.raw).not.toMatch(/Helvetica|Courier|Times/);
      const margin = 24;
      for (const { text, x, y, width: across, height: up } of page.runs) {
        expect(x, text).toBeGreaterThanOrEqual(margin);
        expect(x + across, text).toBeLessThanOrEqual(width - margin);
        expect(y, text).toBeGreaterThanOrEqual(margin);
        expect(y + up, text).toBeLessThanOrEqual(height - margin);
      }
      if (process.platform !== 'win32')
        expect(statSync(join(folder, `${paper}.pdf`)).mode & 0o777).toBe(0o600);
    },
  );

  it('says what the sizing panel says, to the last digit', async () => {
    const sized = await handlers['sizing.compute']({
      symbol: 'TNA',
      asOf: null,
      side: 'long',
      accountDollars: ticket.accountCents / 100,
      risk: ticket.risk,
      entry: ticket.entry,
      stop: { kind: 'price', price: ticket.stop },
      targets: ticket.targets.map((price) => ({ kind: 'price', price })),
      horizonSessions: 40,
      lotShares: 1,
      tailIndexMove: -0.15,
      caps: {},
    });
    const { result, touch } = sized;
    const { losses } = result;
    const { page } = await report('sized.pdf');
    const text = plain(page.text);
    const expected = [
      'TNA',
      'As of the close of 18 Dec 2025',
      'Simulated sample, not market data',
      secret,
      formatPrice(sized.entry),
      formatPrice(sized.stop),
      formatNumber(result.quantity, 0),
      formatDollars(result.riskDollars),
      formatDollars(result.notionalDollars, 0),
      formatDollars(result.leverageAdjustedExposureDollars as number, 0),
      ...[losses.atStop, losses.throughMedianGap, losses.onTailDay].flatMap((loss) =>
        loss.dollars === null ? [] : [formatDollars(-loss.dollars, 0), formatPercent(-loss.accountFraction)],
      ),
      ...[touch.stop, touch.stopFirst, touch.targetFirst, touch.neither].map(({ value }) =>
        formatPercent(value as number, 0),
      ),
      'TNA always stops first.',
      'SHA-256 of the numbers',
    ];
    expect(losses.throughMedianGap.dollars).not.toBeNull();
    expect(expected.filter((part) => !text.includes(plain(part)))).toEqual([]);
  });

  it('draws the chances from history as the panel does', async () => {
    const touch = await handlers['touch.compute']({
      jobId: 'touch',
      symbol: 'TNA',
      asOf: null,
      volatility: null,
      drift: null,
      horizonSessions: 40,
      stopChange: ticket.stop / ticket.entry - 1,
      targetChange: (ticket.targets[0] as number) / ticket.entry - 1,
      bootstrap: { paths: 10_000, meanBlockLength: 20, seed: 1, watched: 'range' },
    });
    const { page } = await report('chances.pdf');
    const shares = [touch.bootstrap?.stop, touch.bootstrap?.stopFirst, touch.bootstrap?.targetFirst].map(
      (share) => plain(formatPercent(share?.probability ?? Number.NaN, 0)),
    );
    const rows = plain(page.text);
    for (const [index, name] of ['Stop touched', 'Stop first', 'Target first'].entries())
      expect(rows).toMatch(new RegExp(`${name} \\d+ % ${shares[index]}`));
  });

  it('gives the same bytes and the same hash twice, and another hash for another number', async () => {
    const [first, second] = [await report('one.pdf'), await report('two.pdf')];
    expect(second.page.raw).toBe(first.page.raw);
    expect(first.answer.numbersHash).toMatch(/^[0-9a-f]{64}$/);
    expect(plain(first.page.text)).toContain(first.answer.numbersHash);
    expect((await report('letter-hash.pdf', { paper: 'letter' })).answer.numbersHash).toBe(
      first.answer.numbersHash,
    );
    await handlers['ticket.save']({ ...ticket, accountCents: ticket.accountCents + 100_000 });
    expect((await report('other.pdf')).answer.numbersHash).not.toBe(first.answer.numbersHash);
    await handlers['ticket.save'](ticket);
    expect((await report('again.pdf')).answer.numbersHash).toBe(first.answer.numbersHash);
  });

  it('is written by the command line with the same hash, and JSON says so', { timeout: 60_000 }, async () => {
    const { answer } = await report('service.pdf', { asOf: '2025-12-18' as never });
    const out = join(folder, 'command.pdf');
    const asked = ['report', '--symbol', 'tna', '--out', out, '--paper', 'A4', '--as-of', '2025-12-18'];
    const { exitCode, stdout, stderr } = await runCommandHere([...asked, '--db', services.folder, '--json']);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ...answer,
      fileName: 'command.pdf',
      bytes: expect.any(Number) as number,
    });
    expect((await readReport(out)).pages).toBe(1);
  });

  it('hides amounts, quantities and private words when asked, or while the window hides them', async () => {
    const open = plain((await report('open.pdf')).page.text);
    const { answer, page } = await report('masked.pdf', { masked: true });
    await handlers['settings.write']({ amountsHidden: true });
    const hidden = await report('hidden.pdf');
    await handlers['settings.write']({ amountsHidden: false });
    expect(answer.masked).toBe(true);
    expect(hidden.page.raw).toBe(page.raw);
    const text = plain(page.text);
    expect(open).toContain(secret);
    expect(open).toContain('$1,234,567');
    for (const told of ['Zebra', '$', '1,234,567']) expect(text).not.toContain(told);
    expect(page.raw).not.toContain('Zebra');
    expect(text).toContain(maskText);
    expect(text).toContain('Amounts masked');
    expect(text).toContain(formatPrice(ticket.stop));
  });

  it('reads nothing after the as-of date', async () => {
    await handlers['ticket.remove']({ symbol: 'TNA' });
    const { answer, page } = await report('as-of.pdf', { asOf: '2024-06-28' as never });
    await handlers['ticket.save'](ticket);
    expect(answer.lastDate).toBe('2024-06-28');
    expect(page.text).not.toMatch(/\b(Jul|Aug|Sep|Oct|Nov|Dec) 2024|2025/);
  });

  it('refuses what cannot be sized or written with a sentence, and leaves nothing half-written', async () => {
    await expect(report('none.pdf', { symbol: 'NONE' })).rejects.toThrow(/NONE/);
    await expect(report('rate.pdf', { symbol: 'DGS10' })).rejects.toThrow(/DGS10 is not a price/);
    await expect(report(join('missing', 'x.pdf'))).rejects.toThrow(
      'x.pdf cannot be opened. Check that its folder exists and that you may read and write it.',
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
  });

  it('says of a part why it is empty, and cuts no figure short', async () => {
    const { page } = await report('spy.pdf', { symbol: 'SPX' });
    const text = plain(page.text);
    expect(text).toContain('No plan was made yet');
    expect(text).not.toMatch(/\d…/);
    expect(text).toContain('The workspace holds no other instrument on what SPX follows.');
  });
});
