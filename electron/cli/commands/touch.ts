import type { Command } from 'commander';
import { namedVolatilities } from '#shared/domain/named-volatility.ts';
import { surveyGrid } from '#shared/sizing/survey-grid.ts';
import { addCommonOptions, readAsOfOption, readNumber } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { readOptional } from '../common-span.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly vol?: string;
  readonly days: string;
  readonly stop: string;
  readonly target?: string;
  readonly drift?: string;
  readonly symbol?: string;
  readonly bootstrap?: boolean;
  readonly paths: string;
  readonly block: string;
  readonly seed: string;
  readonly closes?: boolean;
  readonly survey?: boolean;
}

export function addTouch(program: Command): void {
  addCommonOptions(program.command('touch'))
    .description('chance that the stop is touched, or the target first: closed form and drawn from history')
    .requiredOption('--days <sessions>', 'horizon')
    .requiredOption('--stop <fraction>', 'such as -0.12')
    .option('--target <fraction>', 'such as 0.20')
    .option('--vol <volatility>', 'a fraction per square root of a year; default: that of the symbol')
    .option(
      '--survey',
      'day by day and for a grid about stop and target; --vol may be current, history or stressed',
    )
    .option('--drift <drift>', 'a year, a fraction; default: 0 in closed form, its own for history')
    .option('--symbol <symbol>')
    .option('--bootstrap', 'also draw paths from the history of the symbol')
    .option('--paths <count>', 'paths to draw', '20000')
    .option('--block <sessions>', 'mean length of a drawn block', '20')
    .option('--seed <number>', 'a seed gives one answer, on any machine', '1')
    .option('--closes', 'watch closes alone when drawing, not the whole range of a session')
    .action((options: Options) => {
      if (options.survey) return survey(options);
      if (options.bootstrap && options.symbol === undefined)
        throw new UsageProblem('--bootstrap: name the --symbol to draw from.');
      const input = {
        jobId: 'touch',
        symbol: options.symbol === undefined ? null : options.symbol.toUpperCase(),
        asOf: readAsOfOption(options),
        volatility: readOptional('vol', options.vol),
        drift: readOptional('drift', options.drift),
        horizonSessions: readNumber('days', options.days),
        stopChange: readNumber('stop', options.stop),
        targetChange: readOptional('target', options.target),
        bootstrap: readBootstrap(options),
      };
      return withServices(options, false, (session) => session.ask('touch.compute', input));
    });
}

const readBootstrap = (options: Options) =>
  options.bootstrap
    ? {
        paths: readNumber('paths', options.paths),
        meanBlockLength: readNumber('block', options.block),
        seed: readNumber('seed', options.seed),
        watched: options.closes ? 'close' : 'range',
      }
    : null;

/** What the Stops screen asks of one instrument. */
function survey(options: Options): Promise<void> {
  if (options.symbol === undefined) throw new UsageProblem('--survey: name the --symbol it is about.');
  const stopChange = readNumber('stop', options.stop);
  const targetChange = readOptional('target', options.target);
  const named = namedVolatilities.find((name) => name === (options.vol ?? 'current'));
  const input = {
    jobId: 'survey',
    symbol: options.symbol.toUpperCase(),
    asOf: readAsOfOption(options),
    volatility: named ?? readNumber('vol', options.vol as string),
    drift: readOptional('drift', options.drift) ?? 0,
    horizonSessions: readNumber('days', options.days),
    stopChange,
    targetChange,
    ...surveyGrid(stopChange, targetChange),
    bootstrap: readBootstrap(options),
  };
  return withServices(options, false, (session) => session.ask('touch.survey', input));
}
