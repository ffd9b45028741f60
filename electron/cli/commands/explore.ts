import type { Command } from 'commander';
import { addCommonOptions, type CommonOptions, readNumber, splitList } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly moves: string;
  readonly multiples: string;
  readonly costs?: string;
}

export function addExplore(program: Command): void {
  addCommonOptions(program.command('explore'))
    .description('what funds of several multiples make of typed moves of their index')
    .requiredOption('--moves <fractions>', 'one after another, such as 0.1,-0.1,0.1,-0.1')
    .option('--multiples <numbers>', 'daily multiples', '1,3,-3')
    .option('--costs <fractions>', 'a year, one for each multiple (see drag, cone); default: none')
    .action((options: Options) => {
      const input = {
        moves: splitList(options.moves).map((text) => readNumber('moves', text)),
        multiples: splitList(options.multiples).map((text) => readNumber('multiples', text)),
        costsPerYear: splitList(options.costs ?? '').map((text) => readNumber('costs', text)),
      };
      return withServices(options, false, (session) => session.ask('leverage.explore', input));
    });
}
