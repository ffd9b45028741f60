import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import { addSpanOptions, readSpan, type SpanOptions } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly symbol: string;
  readonly index: string;
}

export function addBeta(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('beta')))
    .description('beta, standard error, r2, n, correlation, volatilities')
    .requiredOption('--symbol <symbol>')
    .requiredOption('--index <symbol>')
    .action((options: Options) => {
      const input = {
        symbol: options.symbol.toUpperCase(),
        index: options.index.toUpperCase(),
        ...readSpan(options),
      };
      return withServices(options, false, (session) => session.ask('beta.read', input));
    });
}
