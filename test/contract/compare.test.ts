import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { standardReturnWindows } from '#shared/domain/return-window.ts';
import type { Comparison, ComparisonRequest } from '#shared/ipc/compare-schemas.ts';
import { comparisonRequestSchema, comparisonSchema } from '#shared/ipc/compare-schemas.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { requestExamples } from '../support/request-examples.ts';
import { runCommandHere } from '../support/run-command-here.ts';

const date = (text: string) => text as BusinessDate;
const example: ComparisonRequest = requestExamples['compare.read'];
const services = openTestServices();
const compare = (change: Partial<ComparisonRequest>): Promise<Comparison> =>
  services.handlers['compare.read']({ ...example, ...change });

beforeAll(() => services.ready);
afterAll(() => services.end());

function chartOf({ chart }: Comparison) {
  if (chart.value === null) throw new Error(chart.reason);
  return chart.value;
}

const cellOf = ({ cells }: Comparison, symbol: string, window: string) =>
  cells.find((cell) => cell.symbol === symbol && cell.window === window);

describe('comparing', () => {
  it('answers in the shape of the contract', async () => {
    const answer = await compare({});
    expect(comparisonSchema.safeParse(answer).success).toBe(true);
    expect(answer.cells).toHaveLength(4 * 4);
  });

  it('leaves the change of a yield to basis points: `returns` gives none', async () => {
    const [row] = await services.handlers['returns.read']({
      symbols: ['DGS10'],
      windows: ['6M'],
      custom: null,
      basis: 'split',
      asOf: null,
    });
    expect(row).toMatchObject({
      return: null,
      maximumDrawdown: null,
      reason: expect.stringContaining('no price'),
    });
    const cell = cellOf(await compare({ symbols: ['IWM', 'DGS10'], windows: ['6M'] }), 'DGS10', '6M');
    expect(cell?.price.value?.change).toBeTypeOf('number');
  });

  it.each(['split', 'total'] as const)(
    'gives the returns of `returns` on %s to the last bit',
    async (basis) => {
      const symbols = ['IWM', 'SPY', 'TNA', 'RUT'];
      const custom = { from: date('2020-02-19'), to: date('2023-03-23') };
      const [answer, rows] = await Promise.all([
        compare({ symbols, windows: [...standardReturnWindows], custom }),
        services.handlers['returns.read']({
          symbols,
          windows: [...standardReturnWindows],
          custom,
          basis,
          asOf: null,
        }),
      ]);
      for (const row of rows) {
        const cell = cellOf(answer, row.symbol, row.window);
        const side = basis === 'total' ? cell?.total : cell?.price;
        if (side?.value === null) expect(side).toEqual({ value: null, reason: row.reason });
        else
          expect(side?.value).toMatchObject({
            from: row.from,
            to: row.to,
            fromClose: row.fromClose,
            toClose: row.toClose,
            change: row.return,
            drawdown: { fraction: row.maximumDrawdown },
          });
      }
      expect(rows).toHaveLength(4 * 7);
    },
  );

  it('gives the beta of `beta` over the same dates to the last bit, whoever else is compared', async () => {
    const { risk, alignment } = chartOf(await compare({ range: '5Y' }));
    const beta = await services.handlers['beta.read']({
      symbol: 'TNA',
      index: 'IWM',
      from: alignment.shown.from,
      to: alignment.shown.to,
      asOf: null,
    });
    const {
      beta: slope,
      standardError,
      rSquared,
      correlation,
      upBeta,
      downBeta,
      observations,
      volatility,
    } = beta;
    expect(risk.find(({ symbol }) => symbol === 'TNA')).toMatchObject({
      beta: slope,
      standardError,
      rSquared,
      correlation,
      upBeta,
      downBeta,
      observations,
      volatility,
      from: beta.from,
      to: beta.to,
    });
  });

  it('tells what a symbol earned in units of the base apart from the difference in points', async () => {
    const answer = await compare({});
    const window = '2025-10-20..2025-11-20';
    const [iwm, spy] = ['IWM', 'SPY'].map((symbol) => cellOf(answer, symbol, window)?.price.value);
    const [a, b] = [spy?.change ?? Number.NaN, iwm?.change ?? Number.NaN];
    expect(spy?.relative).toEqual({ value: (1 + a) / (1 + b) - 1 });
    expect(spy?.pointDifference).toEqual({ value: a - b });
    expect(iwm?.relative).toEqual({ value: null, reason: 'IWM is the base' });
  });

  it('changes a yield by its own unit and never by a return', async () => {
    const answer = await compare({ measures: ['performance', 'ratio', 'beta', 'volatility'] });
    const side = cellOf(answer, 'DGS10', 'YTD')?.price.value;
    expect(side?.change).toBe((side?.toClose ?? 0) - (side?.fromClose ?? 0));
    expect(side).toMatchObject({ drawdown: null, relative: { value: null }, annualised: { value: null } });
    const { panes, risk } = chartOf(answer);
    expect(
      panes.filter(({ unit }) => unit === 'level').map(({ measure, levelUnit }) => [measure, levelUnit]),
    ).toEqual([
      ['performance', 'percent'],
      ['volatility', 'percent'],
    ]);
    for (const measure of ['ratio', 'beta'])
      expect(panes.find((pane) => pane.measure === measure)?.leftOut.map(({ symbol }) => symbol)).toEqual([
        'DGS10',
      ]);
    const yields = risk.find(({ symbol }) => symbol === 'DGS10');
    expect(yields).toMatchObject({ beta: { value: null }, correlation: { value: expect.any(Number) } });
  });

  it('reads a figure only once it was public, and says so', async () => {
    const answer = await compare({ asOf: date('2025-06-18') });
    const yields = answer.members.find(({ symbol }) => symbol === 'DGS10');
    expect(yields).toMatchObject({ provenance: { lastDate: '2025-06-17' }, publicationLagSessions: 1 });
    expect(chartOf(answer).alignment.common.to).toBe('2025-06-17');
    expect(answer.remarks).toContain(
      'DGS10 of 18 Jun 2025 was not public yet: its figures come out 1 session later.',
    );
    expect(answer.remarks).toContain('Clipped to 17 Jun 2025 because DGS10 ends then.');
  });

  it('fills rolling windows from before the range, and drawdown from its first day', async () => {
    const { panes, day, alignment } = chartOf(
      await compare({
        symbols: ['IWM', 'SPY'],
        measures: ['drawdown', 'beta', 'correlation', 'volatility'],
        range: '6M',
      }),
    );
    expect(day).toHaveLength(alignment.shown.sessions);
    for (const { measure, lines } of panes)
      for (const { values } of lines) {
        expect(values).toHaveLength(day.length);
        expect(values.every(Number.isFinite)).toBe(true);
        if (measure === 'drawdown') expect(values[0]).toBe(0);
      }
  });

  it('keeps the others when one cannot be read', async () => {
    const answer = await compare({ symbols: ['IWM', 'SPY', 'NONE', 'IWM.FLOW'] });
    expect(answer.members.map(({ reason }) => reason)).toEqual([
      null,
      null,
      expect.stringContaining('There are no bars of NONE'),
      expect.stringContaining('flow'),
    ]);
    expect(chartOf(answer).panes[0]?.lines.map(({ symbol }) => symbol)).toEqual(['IWM', 'SPY']);
    const alone = await compare({ symbols: ['IWM', 'NONE'] });
    expect(alone.chart).toEqual({ value: null, reason: 'Fewer than two of the series can be read.' });
    expect(cellOf(alone, 'IWM', 'YTD')?.price.value?.change).toBeCloseTo(0.1242, 4);
  });

  it('stops when it is cancelled', async () => {
    const long = compare({
      jobId: 'long',
      range: 'ALL',
      rollingSessions: 1000,
      symbols: ['IWM', 'SPY', 'TNA', 'TZA', 'RUT', 'SPX'],
      measures: ['beta', 'correlation', 'volatility'],
    });
    await services.handlers['job.cancel']({ jobId: 'long' });
    await expect(long).rejects.toMatchObject({ code: 'cancelled' });
  });

  it.each([
    [{ symbols: ['IWM'] }, 'symbols'],
    [{ symbols: ['IWM', 'IWM'] }, 'symbols'],
    [{ base: 'QQQ' }, 'base'],
    [{ custom: { from: '2025-02-02', to: '2025-02-01' } }, 'custom'],
    [{ custom: null, range: 'DATES' }, 'range'],
  ])('refuses %j by its field', (change, field) => {
    const parsed = comparisonRequestSchema.safeParse({ ...example, ...change });
    expect(parsed.error?.issues[0]?.path[0]).toBe(field);
  });

  it('prints by command what the request answers', async () => {
    const line =
      'compare --symbols IWM,SPY,DGS10 --windows YTD --from 2025-10-20 --to 2025-11-20 --measures performance,correlation';
    const { exitCode, stdout, stderr } = await runCommandHere([...line.split(' '), '--sample', '--json']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as {
      cells: { price: { change: number } }[];
      chart: { days: number; panes: { lines: { symbol: string; last: number }[] }[] };
    };
    const asked = await compare({
      symbols: ['IWM', 'SPY', 'DGS10'],
      windows: ['YTD'],
      range: 'DATES',
      measures: ['performance', 'correlation'],
    });
    expect(printed.cells.map(({ price }) => price.change)).toEqual(
      asked.cells.map(({ price }) => price.value?.change),
    );
    const { panes, day } = chartOf(asked);
    expect(printed.chart.days).toBe(day.length);
    expect(printed.chart.panes.map(({ lines }) => lines)).toEqual(
      panes.map(({ lines }) => lines.map(({ symbol, values }) => ({ symbol, last: values.at(-1) }))),
    );
  });
});
