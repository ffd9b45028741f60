import type { RequestInput, RequestName } from '#shared/ipc/contract.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { deskOverlays } from '#shared/domain/indicator-specification.ts';
import type { Ticket } from '#shared/domain/ticket.ts';

export const exampleTicket: Ticket = {
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
export const requestExamples: { readonly [Name in RequestName]: RequestInput<Name> } = {
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
  'ticket.save': exampleTicket,
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
