import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol: string;
}

export function addCrowding(program: Command): void {
  addCommonOptions(program.command('crowding'))
    .description(
      'drawdown, volume trend and on-balance volume with their percentiles; a squeeze candidate or not',
    )
    .requiredOption('--symbol <symbol>')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      return withServices(options, false, (session) =>
        session.ask('crowding.read', { symbol: options.symbol.toUpperCase(), asOf }),
      );
    });
}
