import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly fund: string;
  readonly index: string;
}

export function addLeverage(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('leverage')))
    .description('realised multiple, attribution, closed form, drag, tracking')
    .requiredOption('--fund <symbol>')
    .requiredOption('--index <symbol>')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        index: options.index.toUpperCase(),
        ...readSpan(options),
      };
      return withServices(options, false, (session) => session.ask('leverage.read', input));
    });
}
