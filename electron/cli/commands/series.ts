import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, splitList } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbols?: string;
}

export function addSeries(program: Command): void {
  addCommonOptions(program.command('series'))
    .description(
      'every series: source, basis, first, last, age, gaps, and each issue with what to do about it',
    )
    .option('--symbols <list>', 'such as IWM,TNA (default: all)')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      const symbols = options.symbols === undefined ? null : splitList(options.symbols.toUpperCase());
      return withServices(options, false, async (session) => ({
        asOf,
        series: await session.ask('series.quality', { symbols, asOf }),
      }));
    });
}
