import type { Command } from 'commander';
import { addCommonOptions, type CommonOptions, readAsOfOption, readNumber } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly costs: string;
  readonly fund: string;
  readonly index: string;
  readonly weeks: string;
}

export function addDrag(program: Command): void {
  addCommonOptions(program.command('drag'))
    .description('what variance takes from a fund by volatility and time, and its return by index move')
    .requiredOption('--fund <symbol>')
    .requiredOption('--index <symbol>')
    .option('--weeks <weeks>', 'horizon of the table of index moves', '8')
    .option('--costs <when>', 'before or after what the fund has cost: fees, financing, tracking', 'after')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        index: options.index.toUpperCase(),
        asOf: readAsOfOption(options),
        horizonWeeks: readNumber('weeks', options.weeks),
        costs: options.costs,
      };
      return withServices(options, false, (session) => session.ask('leverage.table', input));
    });
}
