import { resolve } from 'node:path';
import type { Command } from 'commander';
import { reportPapers } from '#shared/ipc/report-schemas.ts';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol: string;
  readonly out?: string;
  readonly paper: string;
  readonly masked?: boolean;
}

export function addReport(program: Command): void {
  addCommonOptions(program.command('report'))
    .description(
      'one page about the idea on a symbol as a PDF: chart, size, losses, chances, coherence, claims, triggers',
    )
    .requiredOption('--symbol <symbol>')
    .option('--out <file>', 'default: SYMBOL-idea.pdf in the present folder')
    .option('--paper <paper>', reportPapers.join(' or '), 'a4')
    .option('--masked', 'amounts, quantities and private words hidden')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      const symbol = options.symbol.toUpperCase();
      const paper = reportPapers.find((one) => one === options.paper.toLowerCase());
      if (paper === undefined)
        throw new UsageProblem(`--paper: "${options.paper}" is none of ${reportPapers.join(', ')}.`);
      return withServices(options, false, async (session) => {
        const { token } = await session.offerTarget(resolve(options.out ?? `${symbol}-idea.pdf`));
        const masked = options.masked === true;
        return session.ask('report.write', { token, symbol, asOf, paper, masked, draft: null });
      });
    });
}
