import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

export function addPositions(program: Command): void {
  addCommonOptions(program.command('positions'))
    .description(
      'statements of brokers, and what the newest of each account holds, in the shares of the as-of day',
    )
    .action((options: CommonOptions) => {
      const asOf = readAsOfOption(options);
      return withServices(options, false, async (session) => ({
        asOf,
        ...(await session.ask('positions.list', { asOf })),
      }));
    });
}
