import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly fund: string;
  readonly index: string;
  readonly daily?: boolean;
}

export function addLeverage(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('leverage')))
    .description('realised multiple, attribution, closed form, drag, tracking')
    .requiredOption('--fund <symbol>')
    .requiredOption('--index <symbol>')
    .option('--daily', 'instead: fund, exact reset, closed form and index day by day')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        index: options.index.toUpperCase(),
        ...readSpan(options),
      };
      return withServices(options, false, (session) =>
        session.ask(options.daily ? 'leverage.path' : 'leverage.read', input),
      );
    });
}
