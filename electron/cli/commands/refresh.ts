import type { Command } from 'commander';
import { RequestError } from '#shared/ipc/errors.ts';
import type { RefreshProblemCode } from '#shared/ipc/refresh-schemas.ts';
import { addCommonOptions, splitList } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbols?: string;
  readonly provider?: string;
  readonly reload?: boolean;
}

/** Problems that another symbol, provider, key or option solves; the others are faults. */
const ofTheAsker: ReadonlySet<RefreshProblemCode> = new Set([
  'different-series',
  'missing-key',
  'not-found',
  'refused-key',
  'restated',
  'unsupported',
]);

export function addRefresh(program: Command): void {
  addCommonOptions(program.command('refresh'))
    .description('ask providers for what is missing; what fails leaves the stored history and says its age')
    .option('--symbols <list>', 'such as IWM,DGS10; one that is not stored is loaded (default: all stored)')
    .option('--provider <id>', 'yahoo, stooq, fred, tiingo or alpha-vantage (default: where each came from)')
    .option('--reload', 'load whole histories, and let a restated one take the place of the stored one')
    .addHelpText(
      'after',
      '\nA key is read from STOPLINE_KEY_STOOQ, STOPLINE_KEY_TIINGO or STOPLINE_KEY_ALPHA_VANTAGE.',
    )
    .action(async (options: Options) => {
      if (options.asOf !== undefined) throw new UsageProblem('--as-of: a refresh brings the present state.');
      const problems: { readonly code: RefreshProblemCode; readonly message: string }[] = [];
      await withServices(options, true, async (session) => {
        const answer = await session.ask('refresh.run', {
          jobId: 'refresh',
          symbols: options.symbols === undefined ? null : splitList(options.symbols.toUpperCase()),
          provider: options.provider ?? null,
          reload: options.reload ?? false,
        });
        for (const series of answer.series) if (series.outcome === 'problem') problems.push(series);
        return answer;
      });
      if (problems.length === 0) return;
      const sentences = problems.map(({ message }) => message).join('\n');
      if (problems.every(({ code }) => ofTheAsker.has(code))) throw new UsageProblem(sentences);
      throw new RequestError('internal', sentences);
    });
}
