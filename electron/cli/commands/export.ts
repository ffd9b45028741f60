import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol: string;
  readonly out?: string;
}

export function addExport(program: Command): void {
  addCommonOptions(program.command('export'))
    .description('write a series to a CSV file that an import reads back bit for bit')
    .requiredOption('--symbol <symbol>')
    .option('--out <file>', 'default: SYMBOL.csv in the present folder')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      const symbol = options.symbol.toUpperCase();
      return withServices(options, false, async (session) => {
        const { token } = await session.offerTarget(resolve(options.out ?? `${symbol}.csv`));
        return session.ask('series.export', { jobId: 'export', token, symbol, asOf });
      });
    });
}
