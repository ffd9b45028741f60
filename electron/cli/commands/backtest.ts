import type { Command } from 'commander';
import { addCommonOptions, readNumber } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { readPlan } from '../read-plan.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly seed: string;
}

export function addBacktest(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('backtest')))
    .description('a plan over history: summary, trades, equity, drawdown, outcomes in other orders')
    .argument('<plan>', 'JSON file of the plan: startDollars, risk, rules with conditions, stops and targets')
    .option('--seed <number>', 'for the outcomes', '1')
    .action((file: string, options: Options) => {
      const input = {
        jobId: 'backtest',
        plan: readPlan(file),
        seed: readNumber('seed', options.seed),
        ...readSpan(options),
      };
      return withServices(options, false, (session) => session.ask('backtest.run', input));
    });
}
