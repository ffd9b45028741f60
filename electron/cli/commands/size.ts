import type { Command } from 'commander';
import { usualOptionAssumptions } from '#shared/domain/option-assumptions.ts';
import { addCommonOptions, readAsOfOption, readNumber, splitList } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { readOptional } from '../common-span.ts';
import { readCaps, readMethod, readRisk, readStop, readTarget } from '../size-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol: string;
  readonly account: string;
  readonly risk: string;
  readonly stop: string;
  readonly target?: string;
  readonly entry?: string;
  readonly side: string;
  readonly horizon: string;
  readonly lot: string;
  readonly tail: string;
  readonly cap?: string;
  readonly method?: string;
  readonly compare?: boolean;
  readonly days?: string;
  readonly rate: string;
  readonly yield: string;
}

export function addSize(program: Command): void {
  addCommonOptions(program.command('size'))
    .description('quantity, which cap bound, R, three losses, exposures, touch probabilities')
    .requiredOption('--symbol <symbol>')
    .requiredOption('--account <dollars>')
    .requiredOption('--risk <amount>', 'below 1 a fraction of the account, else dollars')
    .requiredOption('--stop <stop>', '-0.12 (fraction), 35.20 (price), 2atr, swing20')
    .option('--target <list>', 'up to two: 0.20 (fraction, below 1) or a price; price:0.85 for one below 1')
    .option('--entry <price>', 'default: the last close')
    .option('--side <side>', 'long or short', 'long')
    .option('--horizon <sessions>', 'for the touch probabilities', '20')
    .option('--lot <shares>', 'shares a lot', '1')
    .option('--tail <move>', 'index move of the tail day', '-0.15')
    .option(
      '--cap <list>',
      'cash=50000,weight=0.1,exposure=1.5,tail=0.05,heat=10000,portfolio=0.02 (heat of all open tickets)',
    )
    .option(
      '--method <method>',
      'stop (default), vol=0.15, variance=0.15, atr=2, kelly=0.04 (the riskless rate)',
    )
    .option(
      '--compare',
      'beside it shares, leveraged funds and a spread of options at the same dollars at risk',
    )
    .option('--days <days>', 'calendar days to the expiry of the compared options')
    .option(
      '--rate <rate>',
      'for the compared options, a year, a fraction',
      String(usualOptionAssumptions.rate),
    )
    .option(
      '--yield <yield>',
      'dividends a year of the underlying, a fraction',
      String(usualOptionAssumptions.dividendYield),
    )
    .action((options: Options) => {
      const input = {
        symbol: options.symbol.toUpperCase(),
        asOf: readAsOfOption(options),
        side: options.side,
        accountDollars: readNumber('account', options.account),
        risk: readRisk(options.risk),
        entry: options.entry === undefined ? null : readNumber('entry', options.entry),
        stop: readStop(options.stop),
        targets: splitList(options.target ?? '').map(readTarget),
        horizonSessions: readNumber('horizon', options.horizon),
        lotShares: readNumber('lot', options.lot),
        tailIndexMove: readNumber('tail', options.tail),
        caps: readCaps(options.cap ?? ''),
        method: readMethod(options.method ?? 'stop'),
      };
      return withServices(options, false, async (session) => {
        const sized = await session.ask('sizing.compute', input);
        if (!options.compare) return sized;
        const comparison = await session.ask('sizing.compare', {
          symbol: input.symbol,
          asOf: input.asOf,
          side: input.side,
          entry: sized.entry,
          stop: sized.stop,
          target: sized.result.targets[0]?.price ?? null,
          riskDollars: sized.result.riskDollars,
          horizonSessions: input.horizonSessions,
          days: readOptional('days', options.days),
          rate: readNumber('rate', options.rate),
          dividendYield: readNumber('yield', options.yield),
        });
        return { ...sized, comparison };
      });
    });
}
