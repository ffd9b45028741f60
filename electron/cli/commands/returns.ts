import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, readDate, splitList } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbols: string;
  readonly windows?: string;
  readonly from?: string;
  readonly to?: string;
  readonly basis: string;
}

export function addReturns(program: Command): void {
  addCommonOptions(program.command('returns'))
    .description('return and largest drawdown over windows, with both dates and closes')
    .requiredOption('--symbols <list>', 'such as RUT,SPX')
    .option('--windows <list>', 'YTD, 6M, 5D, 1Y …')
    .option('--from <date>')
    .option('--to <date>')
    .option('--basis <basis>', 'price or total', 'price')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      const input = {
        symbols: splitList(options.symbols.toUpperCase()),
        windows: splitList((options.windows ?? (options.from === undefined ? 'YTD' : '')).toUpperCase()),
        custom: readCustom(options),
        basis: readBasis(options.basis),
        asOf,
      };
      return withServices(options, false, async (session) => ({
        asOf,
        returns: await session.ask('returns.read', input),
      }));
    });
}

function readCustom({ from, to }: Options) {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new UsageProblem('Give both --from and --to.');
  return { from: readDate('from', from), to: readDate('to', to) };
}

/** A price return is on split-adjusted closes, so that a split is not a loss. */
function readBasis(text: string): 'split' | 'total' {
  if (text === 'price') return 'split';
  if (text === 'total') return 'total';
  throw new UsageProblem(`--basis: "${text}" is neither price nor total.`);
}
