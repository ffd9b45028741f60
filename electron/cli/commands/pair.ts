import type { Command } from 'commander';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { addCommonOptions, readNumber } from '../common-options.ts';
import { addSpanOptions, readOptional, readSpan, type SpanOptions } from '../common-span.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends SpanOptions {
  readonly long: string;
  readonly short: string;
  readonly neutral: string;
  readonly betaWindow: string;
  readonly gross: string;
  readonly risk?: string;
  readonly lot: string;
  readonly borrow?: string;
  readonly costs?: string;
  readonly rebalance: string;
  readonly window: string;
  readonly stop?: string;
  readonly stopScore?: string;
  readonly columns?: boolean;
}

export function addPair(program: Command): void {
  addSpanOptions(addCommonOptions(program.command('pair')))
    .description(
      'a long and a short held together: legs, dividends, borrow, costs and net; shares, stop and losses; z-score, half-life, cointegration',
    )
    .requiredOption('--long <symbol>')
    .requiredOption('--short <symbol>')
    .option('--neutral <kind>', 'dollar or beta', 'dollar')
    .option('--beta-window <sessions>', 'returns before the holding that its beta is measured on', '252')
    .option('--gross <dollars>', 'long plus short', '100000')
    .option('--risk <dollars>', 'what the stop may lose, instead of --gross')
    .option('--lot <shares>', 'each leg is a whole number of lots', '1')
    .option(
      '--borrow <rate>',
      'cost of borrowing the short, a fraction a year of 360 days; default not known',
    )
    .option('--costs <rate>', 'a fraction of each dollar traded; default not known')
    .option('--rebalance <rule>', 'back to the starting dollars: never, monthly, daily or sessions', 'never')
    .option('--window <sessions>', 'of the z-score', '60')
    .option('--stop <change>', 'of the ratio of long to short, such as -0.05')
    .option('--stop-score <z>', 'the z-score of the stop, instead of --stop')
    .option('--columns', 'every value of the panes, not only the last')
    .action((options: Options) => {
      const input = {
        long: options.long.toUpperCase(),
        short: options.short.toUpperCase(),
        neutrality: options.neutral,
        betaSessions: readNumber('beta-window', options.betaWindow),
        size: readSize(options),
        lotShares: readNumber('lot', options.lot),
        borrowRate: readOptional('borrow', options.borrow),
        tradingRate: readOptional('costs', options.costs),
        rebalancing: readRule(options.rebalance),
        scoreSessions: readNumber('window', options.window),
        stop: readStop(options),
        ...readSpan(options),
      };
      return withServices(options, false, async (session) => {
        const answer = await session.ask('pair.read', input);
        return options.columns ? answer : withoutColumns(answer);
      });
    });
}

const readSize = ({ gross, risk }: Options) =>
  risk === undefined
    ? { kind: 'gross', dollars: readNumber('gross', gross) }
    : { kind: 'risk', dollars: readNumber('risk', risk) };

function readRule(text: string) {
  if (text === 'never' || text === 'monthly') return text;
  return text === 'daily' ? 1 : readNumber('rebalance', text);
}

function readStop({ stop, stopScore }: Options) {
  if (stop !== undefined && stopScore !== undefined)
    throw new UsageProblem('Give either --stop or --stop-score.');
  if (stop !== undefined) return { kind: 'percent', fraction: readNumber('stop', stop) };
  return stopScore === undefined ? null : { kind: 'score', score: readNumber('stop-score', stopScore) };
}

/** Each column with its last value, which is what the screen reads out at rest. */
function withoutColumns({ columns, ...answer }: PairAnswer) {
  const last = Object.entries(columns).filter(([name]) => name !== 'day');
  return {
    ...answer,
    last: Object.fromEntries(last.map(([name, values]) => [name, values.at(-1) ?? null])),
  };
}
