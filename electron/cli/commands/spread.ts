import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, readNumber } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { readOptional } from '../common-span.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol?: string;
  readonly spot?: string;
  readonly long: string;
  readonly short: string;
  readonly days: string;
  readonly rate: string;
  readonly yield: string;
  readonly vol?: string;
  readonly debit?: string;
  readonly european?: boolean;
}

export function addSpread(program: Command): void {
  addCommonOptions(program.command('spread'))
    .description(
      'call spread: debit, maximum profit, breakeven, greeks, probability of profit; dollars a share',
    )
    .requiredOption('--long <strike>')
    .requiredOption('--short <strike>')
    .requiredOption('--days <days>', 'calendar days to expiry')
    .option('--symbol <symbol>', 'whose last close and volatility to take')
    .option('--spot <price>')
    .option('--vol <volatility>', 'a fraction per square root of a year')
    .option('--rate <rate>', 'a year, a fraction', '0.04')
    .option('--yield <yield>', 'dividends a year, a fraction', '0')
    .option('--debit <price>', 'paid; default: the price of the model')
    .option('--european', 'not exercised early')
    .action((options: Options) => {
      const input = {
        symbol: options.symbol === undefined ? null : options.symbol.toUpperCase(),
        asOf: readAsOfOption(options),
        spot: readOptional('spot', options.spot),
        longStrike: readNumber('long', options.long),
        shortStrike: readNumber('short', options.short),
        days: readNumber('days', options.days),
        rate: readNumber('rate', options.rate),
        dividendYield: readNumber('yield', options.yield),
        volatility: readOptional('vol', options.vol),
        debit: readOptional('debit', options.debit),
        exercise: options.european ? 'european' : 'american',
      };
      return withServices(options, false, (session) => session.ask('spread.compute', input));
    });
}
