import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol: string;
}

export function addTrend(program: Command): void {
  addCommonOptions(program.command('trend'))
    .description('close, EMA20, SMA50, SMA200, distances, above or below, OBV and volume parts')
    .requiredOption('--symbol <symbol>')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      return withServices(options, false, (session) =>
        session.ask('trend.read', { symbol: options.symbol.toUpperCase(), asOf }),
      );
    });
}
