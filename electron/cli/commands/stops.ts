import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, readNumber, splitList } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { readOptional } from '../common-span.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly index: string;
  readonly indexStop: string;
  readonly indexTarget?: string;
  readonly fund?: string;
  readonly fundStop?: string;
  readonly on?: string;
}

/** `TNA:-0.12:0.3,TZA`: the instruments of a board, each with the stop and the target stated for it. */
function readInstruments(text: string) {
  return splitList(text).map((item) => {
    const [symbol = '', stop, target] = item.split(':');
    return {
      symbol: symbol.toUpperCase(),
      stop: readOptional('on', stop),
      target: readOptional('on', target),
    };
  });
}

export function addStops(program: Command): void {
  addCommonOptions(program.command('stops'))
    .description(
      'one risk view on several instruments: implied levels, which stop acts first, coherent stops',
    )
    .requiredOption('--index <symbol>')
    .requiredOption('--index-stop <fraction>', 'such as -0.06')
    .option('--fund <symbol>', 'one fund on the index')
    .option('--fund-stop <fraction>', 'such as -0.12')
    .option(
      '--on <list>',
      'instead of one fund, a board of instruments, such as TNA:-0.12,TZA,SPY:-0.05:0.08',
    )
    .option('--index-target <fraction>', 'of a board, such as 0.10')
    .action((options: Options) => {
      const index = options.index.toUpperCase();
      const indexStop = readNumber('index-stop', options.indexStop);
      const { on, fund, fundStop } = options;
      if (on !== undefined) {
        const target = readOptional('index-target', options.indexTarget);
        const asOf = readAsOfOption(options);
        const board = { index, stop: indexStop, target, instruments: readInstruments(on), asOf };
        return withServices(options, false, (session) => session.ask('stops.board', board));
      }
      if (fund === undefined || fundStop === undefined)
        throw new UsageProblem('--fund and --fund-stop: name the fund and its stop, or a board with --on.');
      const input = {
        index,
        indexStop,
        fund: fund.toUpperCase(),
        fundStop: readNumber('fund-stop', fundStop),
      };
      return withServices(options, false, (session) => session.ask('stops.compute', input));
    });
}
