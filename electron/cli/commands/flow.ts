import type { Command } from 'commander';
import { addCommonOptions, type CommonOptions, readNumber } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly fund: string;
  readonly assets: string;
  readonly move: string;
}

export function addFlow(program: Command): void {
  addCommonOptions(program.command('flow'))
    .description('what a fund has to buy or sell at the close to keep its multiple')
    .requiredOption('--fund <symbol>')
    .requiredOption('--assets <dollars>', 'of the fund at the close before')
    .requiredOption('--move <fraction>', 'of the index on the day, such as -0.02')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        assetsDollars: readNumber('assets', options.assets),
        indexMove: readNumber('move', options.move),
      };
      return withServices(options, false, (session) => session.ask('leverage.flow', input));
    });
}
