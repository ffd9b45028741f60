import { beforeEach, describe, expect, it } from 'vitest';
import { deskStore } from '#renderer/state/store.ts';
import { refreshSentence, refreshSummary } from '#renderer/views/data/refresh/refresh-sentence.ts';
import { filterSeries } from '#renderer/views/data/series/filter-series.ts';
import { orderSeries } from '#renderer/views/data/series/order-series.ts';
import { worstSeverity } from '#renderer/views/data/worst-severity.ts';
import { type BusinessDate, parseBusinessDate } from '#shared/domain/business-date.ts';
import type { QualitySeverity } from '#shared/domain/quality.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import type { QualityIssue, SeriesQuality } from '#shared/ipc/quality-schemas.ts';

const day = (text: string): BusinessDate => parseBusinessDate(text) as BusinessDate;

function issue(severity: QualitySeverity, message: string): QualityIssue {
  return { code: 'stale', severity, count: 1, examples: [], message, remedy: 'Refresh it.' };
}

function row(symbol: string, change: Partial<SeriesQuality> = {}, ageSessions = 0): SeriesQuality {
  return {
    provenance: {
      symbol,
      name: `${symbol} fund`,
      source: 'Yahoo',
      adjustment: 'split',
      basis: 'split',
      simulated: false,
      kind: 'price',
      unit: 'dollars',
      lastDate: day('2025-12-18'),
      ageSessions,
    },
    firstDate: day('2015-01-02'),
    bars: 100,
    gaps: 0,
    gapDates: [],
    issues: [],
    fetchedAt: null,
    ...change,
  };
}

const symbols = (rows: readonly SeriesQuality[]): string[] => rows.map(({ provenance }) => provenance.symbol);

describe('the order of the series', () => {
  const rows = [
    row('B', { gaps: 3, issues: [issue('note', 'n'), issue('note', 'n')] }),
    row('C', { gaps: 3, issues: [issue('warning', 'w')] }, 9),
    row('A', { gaps: 12, issues: [issue('note', 'n')] }),
  ];

  it('is by the worst issue first, then by their number', () => {
    expect(symbols(orderSeries(rows, { column: 'issues', descending: true }))).toEqual(['C', 'B', 'A']);
  });

  it('is by figures as figures, and by symbol among equals whichever way', () => {
    expect(symbols(orderSeries(rows, { column: 'gaps', descending: false }))).toEqual(['B', 'C', 'A']);
    expect(symbols(orderSeries(rows, { column: 'gaps', descending: true }))).toEqual(['A', 'B', 'C']);
    expect(symbols(orderSeries(rows, { column: 'age', descending: true }))).toEqual(['C', 'A', 'B']);
  });

  it('turns round on the column in use, and begins with the worst on another', () => {
    const { orderSeries: choose } = deskStore.getState();
    choose('symbol');
    expect(deskStore.getState().seriesOrder).toEqual({ column: 'symbol', descending: true });
    choose('issues');
    expect(deskStore.getState().seriesOrder).toEqual({ column: 'issues', descending: true });
    choose('name');
    expect(deskStore.getState().seriesOrder).toEqual({ column: 'name', descending: false });
  });
});

describe('the filter of the series', () => {
  const rows = [
    row('IWM'),
    row('TNA', { issues: [issue('warning', 'Stale: 12 sessions since the last bar.')] }),
  ];

  it('wants every word, wherever it stands', () => {
    expect(symbols(filterSeries(rows, ' yahoo STALE '))).toEqual(['TNA']);
    expect(symbols(filterSeries(rows, 'warning'))).toEqual(['TNA']);
    expect(symbols(filterSeries(rows, 'iwm stale'))).toEqual([]);
    expect(filterSeries(rows, '  ')).toBe(rows);
  });
});

describe('the worst of the issues', () => {
  it('is an error before a warning before a note', () => {
    expect(worstSeverity([issue('note', ''), issue('error', ''), issue('warning', '')])).toBe('error');
    expect(worstSeverity([])).toBeNull();
  });
});

describe('a refresh in words', () => {
  const fresh = {
    outcome: 'fresh',
    symbol: 'IWM',
    provider: 'yahoo',
    added: 1,
    changed: 0,
    rejected: 0,
    first: day('2015-01-02'),
    last: day('2025-12-18'),
    reloaded: false,
    replacedSimulated: true,
    notes: [],
  } as const;
  const problem = {
    outcome: 'problem',
    symbol: 'TNA',
    provider: 'yahoo',
    code: 'timed-out',
    message: 'Yahoo, TNA: no answer in time.',
    retryAfterMs: null,
    cache: null,
    restatement: null,
  } as const;

  it('says what came, what was replaced, and why nothing came', () => {
    expect(refreshSentence({ ...fresh, notes: [] })).toBe(
      '1 bar added, to 18 Dec 2025. It replaced the simulated sample.',
    );
    expect(refreshSentence(problem)).toBe('Yahoo, TNA: no answer in time.');
    expect(refreshSummary([{ ...fresh, notes: [] }, problem, problem])).toBe('1 refreshed, 2 problems');
    expect(refreshSummary([])).toBe('Nothing to refresh');
  });
});

describe('a job on the workspace', () => {
  const job = () => deskStore.getState().workspaceJob;
  const { startWorkspaceJob, advanceWorkspaceJob, dismissWorkspaceJob } = deskStore.getState();
  beforeEach(() => startWorkspaceJob('a', 'verify'));

  it('stays cancelled when a step is told late, and ends once', () => {
    advanceWorkspaceJob('a', { state: 'cancelling' });
    advanceWorkspaceJob('a', { state: 'running', stage: 'late', fraction: 0.5 });
    expect(job()?.progress.state).toBe('cancelling');
    advanceWorkspaceJob('a', { state: 'cancelled', message: 'Cancelled.' });
    advanceWorkspaceJob('a', { state: 'done', message: 'no', report: null });
    expect(job()?.progress).toEqual({ state: 'cancelled', message: 'Cancelled.' });
  });

  it('is not dismissed while it runs, and not moved by another', () => {
    dismissWorkspaceJob();
    advanceWorkspaceJob('b', { state: 'done', message: 'no', report: null });
    expect(job()?.progress.state).toBe('running');
    advanceWorkspaceJob('a', { state: 'done', message: 'Done.', report: null });
    dismissWorkspaceJob();
    expect(job()).toBeNull();
  });
});

describe('a refresh under way', () => {
  const { startRefresh, advanceRefresh, dismissRefresh } = deskStore.getState();

  it('takes no news of an earlier one, and none once it is done', () => {
    startRefresh('a');
    advanceRefresh('b', () => ({ fraction: 1 }));
    expect(deskStore.getState().refreshJob?.fraction).toBe(0);
    dismissRefresh();
    advanceRefresh('a', () => ({ state: 'done' }));
    advanceRefresh('a', () => ({ state: 'running' }));
    expect(deskStore.getState().refreshJob?.state).toBe('done');
    dismissRefresh();
    expect(deskStore.getState().refreshJob).toBeNull();
  });
});

describe('a moment', () => {
  it("is written as the computer's own clock shows it", () => {
    expect(formatMoment(new Date(2025, 11, 8, 9, 5).getTime())).toBe('8 Dec 2025 09:05');
  });
});
