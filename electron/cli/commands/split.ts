import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, readDate, readNumber } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol?: string;
  readonly date?: string;
  readonly ratio?: string;
  readonly undo?: boolean;
}

export function addSplit(program: Command): void {
  addCommonOptions(program.command('split'))
    .description(
      'list recorded splits; with --date and --ratio apply one, with --date and --undo take it back',
    )
    .option('--symbol <symbol>')
    .option('--date <date>', 'first day in new shares')
    .option('--ratio <new:old>', '4:1 for a split, 1:10 for a reverse split')
    .option('--undo', 'take back the split of that day')
    .action((options: Options) => {
      const symbol = options.symbol?.toUpperCase() ?? null;
      const asOf = readAsOfOption(options);
      if (options.date === undefined) {
        if (options.ratio !== undefined || options.undo)
          throw new UsageProblem('--date: give the day of the split.');
        return withServices(options, false, async (session) => ({
          asOf,
          splits: await session.ask('split.list', { symbol, asOf }),
        }));
      }
      if (symbol === null) throw new UsageProblem('--symbol: give the symbol that was split.');
      const date = readDate('date', options.date);
      if (options.undo)
        return withServices(options, false, (session) => session.ask('split.undo', { symbol, date }));
      if (options.ratio === undefined) throw new UsageProblem('--ratio: give new:old shares, such as 1:10.');
      const newPerOld = readRatio(options.ratio);
      return withServices(options, false, (session) =>
        session.ask('split.apply', { symbol, date, newPerOld }),
      );
    });
}

/** `1:10` is one new share for ten old ones. */
function readRatio(text: string): number {
  const [fresh, old, ...rest] = text.split(':');
  if (fresh === undefined || old === undefined || rest.length > 0)
    throw new UsageProblem(`--ratio: "${text}" is not new:old shares, such as 1:10.`);
  return readNumber('ratio', fresh) / readNumber('ratio', old);
}
