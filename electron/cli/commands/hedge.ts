import type { Command } from 'commander';
import { addCommonOptions, type CommonOptions, readAsOfOption, readNumber } from '../common-options.ts';
import { readOptional } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly fund: string;
  readonly index: string;
  readonly exposure: string;
  readonly symbol?: string;
  readonly beta?: string;
  readonly days: string;
  readonly band: string;
}

export function addHedge(program: Command): void {
  addCommonOptions(program.command('hedge'))
    .description('dollars and shares of an inverse fund against an exposure, its drift and its re-hedge band')
    .requiredOption('--fund <symbol>', 'the inverse fund')
    .requiredOption('--index <symbol>')
    .requiredOption('--exposure <dollars>')
    .option('--symbol <symbol>', 'what the exposure is in; default: the index')
    .option('--beta <beta>', 'of the exposure on the index; default: that of the last year')
    .option('--days <sessions>', 'between looks at the hedge', '10')
    .option('--band <fraction>', 'by which the hedge may be off', '0.2')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        index: options.index.toUpperCase(),
        exposureSymbol: (options.symbol ?? options.index).toUpperCase(),
        exposureDollars: readNumber('exposure', options.exposure),
        beta: readOptional('beta', options.beta),
        holdingSessions: readNumber('days', options.days),
        band: readNumber('band', options.band),
        asOf: readAsOfOption(options),
      };
      return withServices(options, false, (session) => session.ask('hedge.compute', input));
    });
}
