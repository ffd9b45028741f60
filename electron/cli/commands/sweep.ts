import type { Command } from 'commander';
import { addCommonOptions, readNumber } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { readGrid } from '../read-grid.ts';
import { readPlan } from '../read-plan.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly rule: string;
  readonly stops: string;
  readonly targets: string;
  readonly sessions: string;
  readonly periods: string;
}

export function addSweep(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('sweep')))
    .description(
      'a grid of stops, targets and time stops over the entries of one rule: the grid, its best, and whether that is luck',
    )
    .argument('<plan>', 'JSON file of the plan, as for backtest')
    .requiredOption('--rule <id>', 'the rule of the plan whose entries are taken')
    .requiredOption('--stops <fractions>', 'such as 0.06,0.12 or 0.02:0.2:0.01 (from, to, step)')
    .requiredOption('--targets <fractions>', 'likewise')
    .option('--sessions <counts>', 'time stops, likewise', '5:60:5')
    .option('--periods <count>', 'stretches of history, even: half choose, half judge', '10')
    .action((file: string, options: Options) => {
      const input = {
        jobId: 'sweep',
        plan: readPlan(file),
        rule: options.rule,
        stops: readGrid('stops', options.stops),
        targets: readGrid('targets', options.targets),
        sessions: readGrid('sessions', options.sessions),
        periods: readNumber('periods', options.periods),
        ...readSpan(options),
      };
      return withServices(options, false, (session) => session.ask('sweep.run', input));
    });
}
