import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestInput, RequestName } from '#shared/ipc/contract.ts';
import { requests } from '#shared/ipc/contract.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { deskOverlays } from '#shared/domain/indicator-specification.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { genericText, makeBars } from '../support/fixtures.ts';
import { openTestServices } from '../support/open-test-services.ts';
import type { TestServices } from '../support/open-test-services.ts';

const ticket: Ticket = {
  symbol: 'TNA',
  side: 'long',
  accountCents: 100_000_000,
  risk: { kind: 'fraction', value: 0.005 },
  entry: 40,
  stop: 35.2,
  stopRule: { kind: 'fraction', fraction: 0.12 },
  targets: [48],
  horizonSessions: 40,
  caps: { weightFraction: 0.1 },
  note: 'From the small-cap note.',
  plannedOn: '2025-12-18',
  simulated: true,
};
const chart = { symbol: 'IWM', basis: 'split', asOf: null, window: null, maximumPoints: 500 } as const;

/** A valid input for every request, so that a new one cannot be forgotten. */
const examples: { readonly [Name in RequestName]: RequestInput<Name> } = {
  'app.describe': {},
  'settings.read': {},
  'settings.write': { theme: 'dark', symbol: 'TNA' },
  'series.list': { asOf: null },
  'series.quality': { symbols: ['IWM', 'TNA'], asOf: null },
  'watchlist.read': { asOf: null },
  'chart.read': { ...chart, overlays: [...deskOverlays], lowerPane: { kind: 'obv' }, comparison: 'SPY' },
  'trend.read': { symbol: 'IWM', asOf: null },
  'returns.read': {
    symbols: ['IWM', 'TNA'],
    windows: ['YTD', '6M'],
    custom: null,
    basis: 'total',
    asOf: null,
  },
  'sizing.context': { symbol: 'TNA', asOf: null, horizonSessions: 40 },
  'sizing.compute': {
    symbol: 'TNA',
    asOf: null,
    side: 'long',
    accountDollars: 1e6,
    risk: { kind: 'fraction', value: 0.005 },
    entry: null,
    stop: { kind: 'swing', sessions: 20 },
    targets: [{ kind: 'fraction', fraction: 0.2 }],
    horizonSessions: 40,
    lotShares: 1,
    tailIndexMove: -0.15,
    caps: {},
  },
  'split.list': { symbol: null, asOf: null },
  'split.apply': { symbol: 'TZA', date: '2025-06-18' as BusinessDate, newPerOld: 0.1 },
  'split.undo': { symbol: 'TZA', date: '2025-06-18' as BusinessDate },
  'ticket.save': ticket,
  'ticket.list': {},
  'ticket.remove': { symbol: 'TNA' },
  'import.choose': {},
  'import.run': { jobId: 'import-1', token: 'set below', symbol: null, dryRun: false },
  'target.choose': { kind: 'series', symbol: 'IWM' },
  'series.export': { jobId: 'export-1', token: 'set below', symbol: 'IWM', asOf: null },
  'store.verify': { jobId: 'verify-1' },
  'backup.make': { jobId: 'backup-1' },
  'backup.list': {},
  'backup.restore': { jobId: 'restore-1', name: 'set below' },
  'workspace.save': { jobId: 'save-1', token: 'set below' },
  'workspace.choose': {},
  'workspace.restore': { jobId: 'restore-2', token: 'set below' },
  'job.cancel': { jobId: 'nothing-runs' },
  'series.remove': { symbol: 'IWM' },
};

describe('the services, on the sample', () => {
  let services: TestServices;
  const files = mkdtempSync(join(tmpdir(), 'stopline-files-'));
  beforeAll(() => {
    services = openTestServices();
  });
  afterAll(async () => {
    await services.end();
    rmSync(files, { recursive: true, force: true });
  });

  it.each(Object.keys(examples) as RequestName[])('%s answers in the shape of the contract', async (name) => {
    const input = { ...examples[name] } as Record<string, unknown>;
    if (name === 'import.run') {
      writeFileSync(join(files, 'ABC.csv'), genericText(makeBars(50)));
      input['token'] = (await services.offerFiles([join(files, 'ABC.csv')]))[0]?.token;
    }
    const target = async (file: string) => (await services.offerTarget(join(files, file))).token;
    if (name === 'series.export') input['token'] = await target('IWM.csv');
    if (name === 'workspace.save') input['token'] = await target('all.stopline-backup');
    if (name === 'workspace.restore')
      input['token'] = (await services.offerFiles([join(files, 'all.stopline-backup')]))[0]?.token;
    if (name === 'backup.restore') input['name'] = (await services.handlers['backup.list']({}))[0]?.name;
    expect(requests[name].input.parse(input)).toEqual(input);
    const output = await services.handlers[name](input as never);
    const checked = requests[name].output.safeParse(output);
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  it('labels everything of the sample as simulated', async () => {
    for (const row of await services.handlers['watchlist.read']({ asOf: null })) {
      if (row.provenance.symbol === 'ABC') continue;
      expect(row.provenance, row.provenance.symbol).toMatchObject({
        simulated: true,
        source: 'simulated sample',
      });
    }
  });

  it('keeps tickets and settings exactly', async () => {
    await services.handlers['ticket.save'](ticket);
    expect(await services.handlers['ticket.list']({})).toEqual([ticket]);
    const before = await services.handlers['settings.read']({});
    await services.handlers['settings.write']({ range: '5Y' });
    expect(await services.handlers['settings.read']({})).toEqual({ ...before, range: '5Y' });
  });

  it('reads nothing dated after the as-of day', async () => {
    const asOf = '2025-06-18' as BusinessDate;
    const { handlers } = services;
    const rows = await handlers['watchlist.read']({ asOf });
    const series = await handlers['series.list']({ asOf });
    const answers = [
      ...rows.map(({ provenance }) => provenance.lastDate),
      ...series.map(({ provenance }) => provenance.lastDate),
      (
        await handlers['chart.read']({
          ...chart,
          symbol: 'TNA',
          asOf,
          overlays: [],
          lowerPane: null,
          comparison: null,
        })
      ).provenance.lastDate,
      (await handlers['trend.read']({ symbol: 'TNA', asOf })).provenance.lastDate,
      (await handlers['sizing.context']({ symbol: 'TNA', asOf, horizonSessions: 20 })).provenance.lastDate,
      ...(
        await handlers['returns.read']({
          symbols: ['TNA'],
          windows: ['YTD'],
          custom: null,
          basis: 'split',
          asOf,
        })
      ).map(({ to }) => to),
    ];
    expect(answers.length).toBeGreaterThan(20);
    for (const date of answers) expect(date && date <= asOf).toBe(true);
  });
});
