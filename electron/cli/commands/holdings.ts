import type { Command } from 'commander';
import { addCommonOptions, readNumber } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly fund: string;
  readonly index: string;
  readonly days: string;
}

export function addHoldings(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('holdings')))
    .description('realised multiple by holding length, and every holding of one length')
    .requiredOption('--fund <symbol>')
    .requiredOption('--index <symbol>')
    .option('--days <sessions>', 'length of the holdings given one by one', '21')
    .action((options: Options) => {
      const input = {
        fund: options.fund.toUpperCase(),
        index: options.index.toUpperCase(),
        holdingSessions: readNumber('days', options.days),
        ...readSpan(options),
      };
      return withServices(options, false, (session) => session.ask('leverage.windows', input));
    });
}
