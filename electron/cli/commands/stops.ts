import type { Command } from 'commander';
import { addCommonOptions, readNumber } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly index: string;
  readonly indexStop: string;
  readonly fund: string;
  readonly fundStop: string;
}

export function addStops(program: Command): void {
  addCommonOptions(program.command('stops'))
    .description(
      'whether two stops are one risk view: implied levels in a day and on any path, verdict, coherent pairs',
    )
    .requiredOption('--index <symbol>')
    .requiredOption('--index-stop <fraction>', 'such as -0.06')
    .requiredOption('--fund <symbol>')
    .requiredOption('--fund-stop <fraction>', 'such as -0.12')
    .action((options: Options) => {
      const input = {
        index: options.index.toUpperCase(),
        indexStop: readNumber('index-stop', options.indexStop),
        fund: options.fund.toUpperCase(),
        fundStop: readNumber('fund-stop', options.fundStop),
      };
      return withServices(options, false, (session) => session.ask('stops.compute', input));
    });
}
