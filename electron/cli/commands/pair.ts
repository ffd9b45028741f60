import type { Command } from 'commander';
import { addCommonOptions, readNumber } from '../common-options.ts';
import { addSpanOptions, readOptional, readSpan, type SpanOptions } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly long: string;
  readonly short: string;
  readonly neutral: string;
  readonly gross: string;
  readonly borrow: string;
  readonly rebalance?: string;
  readonly window: string;
}

export function addPair(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('pair')))
    .description('legs, borrow, dividends and net of a long and a short; z-score, half-life, cointegration')
    .requiredOption('--long <symbol>')
    .requiredOption('--short <symbol>')
    .option('--neutral <kind>', 'dollar or beta', 'dollar')
    .option('--gross <dollars>', 'long plus short', '100000')
    .option('--borrow <rate>', 'cost of borrowing the short, a fraction a year of 360 days', '0')
    .option('--rebalance <sessions>', 'back to the starting dollars; default never')
    .option('--window <sessions>', 'of the z-score', '60')
    .action((options: Options) => {
      const input = {
        long: options.long.toUpperCase(),
        short: options.short.toUpperCase(),
        neutrality: options.neutral,
        grossDollars: readNumber('gross', options.gross),
        borrowRate: readNumber('borrow', options.borrow),
        rebalanceSessions: readOptional('rebalance', options.rebalance),
        scoreSessions: readNumber('window', options.window),
        ...readSpan(options),
      };
      return withServices(options, false, (session) => session.ask('pair.read', input));
    });
}
