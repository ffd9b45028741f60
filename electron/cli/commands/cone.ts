import type { Command } from 'commander';
import { addCommonOptions, type CommonOptions, readAsOfOption, readNumber } from '../common-options.ts';
import { readOptional } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly costs: string;
  readonly fund: string;
  readonly index: string;
  readonly days: string;
  readonly paths: string;
  readonly block: string;
  readonly seed: string;
  readonly vol?: string;
  readonly drift?: string;
}

export function addCone(program: Command): void {
  addCommonOptions(program.command('cone'))
    .description(
      'where a fund and its index may stand over a horizon, drawn in blocks from the index history',
    )
    .requiredOption('--fund <symbol>')
    .requiredOption('--index <symbol>')
    .requiredOption('--days <sessions>', 'horizon')
    .option('--paths <count>', 'paths to draw', '10000')
    .option('--block <sessions>', 'mean length of a drawn block', '20')
    .option('--seed <number>', 'a seed gives one answer, on any machine', '1')
    .option('--vol <volatility>', 'of the index, per square root of a year; default: its own')
    .option('--drift <drift>', 'of the index, a year; default: its own')
    .option('--costs <when>', 'before or after what the fund has cost: fees, financing, tracking', 'after')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        index: options.index.toUpperCase(),
        asOf: readAsOfOption(options),
        horizonSessions: readNumber('days', options.days),
        paths: readNumber('paths', options.paths),
        meanBlockLength: readNumber('block', options.block),
        seed: readNumber('seed', options.seed),
        volatility: readOptional('vol', options.vol),
        drift: readOptional('drift', options.drift),
        costs: options.costs,
      };
      return withServices(options, false, (session) => session.ask('leverage.cone', input));
    });
}
