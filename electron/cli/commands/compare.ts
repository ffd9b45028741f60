import type { Command } from 'commander';
import { type ComparisonMeasure, comparisonMeasures } from '#shared/domain/comparison.ts';
import { standardReturnWindows } from '#shared/domain/return-window.ts';
import type { Comparison } from '#shared/ipc/compare-schemas.ts';
import { addCommonOptions, readNumber, splitList } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly symbols: string;
  readonly base?: string;
  readonly windows: string;
  readonly range?: string;
  readonly basis: string;
  readonly measures: string;
  readonly rolling: string;
  readonly columns?: boolean;
}

export function addCompare(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('compare')))
    .description('changes over windows, price and total, risk against a base, and what the panes draw')
    .requiredOption('--symbols <list>', 'two to eight, such as IWM,SPY,DGS10')
    .option('--base <symbol>', 'the one that the others are held against (default: the first)')
    .option('--windows <list>', '5D, 6M, YTD …', standardReturnWindows.join())
    .option(
      '--range <range>',
      '3M, 6M, YTD, 12M, 3Y, 5Y, 10Y, ALL or DATES (default: DATES with --from, else 12M)',
    )
    .option('--basis <basis>', 'price or total, of risk and panes', 'total')
    .option('--measures <list>', comparisonMeasures.join(', '), 'performance')
    .option('--rolling <sessions>', 'of rolling beta, correlation and volatility', '60')
    .option('--columns', 'every value of the panes, not only the last')
    .action((options: Options) => {
      const symbols = splitList(options.symbols.toUpperCase());
      const custom = readDates(options);
      const input = {
        jobId: 'compare',
        symbols,
        base: options.base?.toUpperCase() ?? symbols[0],
        windows: splitList(options.windows.toUpperCase()),
        custom,
        range: options.range?.toUpperCase() ?? (custom === null ? '12M' : 'DATES'),
        basis: readBasis(options.basis),
        measures: splitList(options.measures) as ComparisonMeasure[],
        rollingSessions: readNumber('rolling', options.rolling),
        asOf: readSpan(options).asOf,
      };
      return withServices(options, false, async (session) => {
        const answer = await session.ask('compare.read', input);
        return { asOf: input.asOf, ...(options.columns ? answer : withoutColumns(answer)) };
      });
    });
}

function readDates(options: SpanOptions) {
  const { from, to } = readSpan(options);
  if (from === null && to === null) return null;
  if (from === null || to === null) throw new UsageProblem('Give both --from and --to.');
  return { from, to };
}

/** A price return is on split-adjusted closes, so that a split is not a loss. */
function readBasis(text: string): 'split' | 'total' {
  if (text === 'price') return 'split';
  if (text === 'total') return 'total';
  throw new UsageProblem(`--basis: "${text}" is neither price nor total.`);
}

/** Each line with its last value, which is what the screen reads out at rest. */
function withoutColumns({ chart, ...answer }: Comparison) {
  if (chart.value === null) return { ...answer, chart };
  const { day, panes, ...rest } = chart.value;
  const last = panes.map(({ lines, ...pane }) => ({
    ...pane,
    lines: lines.map(({ symbol, values }) => ({ symbol, last: values.at(-1) ?? null })),
  }));
  return { ...answer, chart: { value: { ...rest, days: day.length, panes: last } } };
}
