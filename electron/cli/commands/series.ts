import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

export function addSeries(program: Command): void {
  addCommonOptions(program.command('series'))
    .description('every series: source, adjustment, first, last, bars, age, gaps, issues')
    .action((options: CommonOptions) => {
      const asOf = readAsOfOption(options);
      return withServices(options, false, async (session) => ({
        asOf,
        series: await session.ask('series.list', { asOf }),
      }));
    });
}
