import type { Command } from 'commander';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { callSide, chainFigures } from '#shared/domain/option-chain.ts';
import type { ChainAnswer } from '#shared/ipc/record-schemas.ts';
import { addCommonOptions, readAsOfOption, readDate } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol?: string;
  readonly date?: string;
  readonly expiration?: string;
}

export function addChain(program: Command): void {
  addCommonOptions(program.command('chain'))
    .description(
      'list option chains; with --symbol the contracts of one, the newest unless --date names another',
    )
    .option('--symbol <symbol>', 'the underlying')
    .option('--date <date>', 'the day of the quotes')
    .option('--expiration <date>', 'only the contracts that expire then')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      const { symbol } = options;
      if (symbol === undefined)
        return withServices(options, false, async (session) => ({
          asOf,
          chains: await session.ask('chain.list', { asOf }),
        }));
      const day = (name: 'date' | 'expiration') =>
        options[name] === undefined ? null : readDate(name, options[name]);
      const question = {
        underlying: symbol.toUpperCase(),
        quoteDate: day('date'),
        expiration: day('expiration'),
        asOf,
      };
      return withServices(options, false, async (session) =>
        withRows(await session.ask('chain.read', question)),
      );
    });
}

/** A contract a row, as people and spreadsheets want them; what the file does not say is null. */
function withRows({ columns, roots, ...chain }: ChainAnswer) {
  const contracts = Array.from(columns.strike, (strike, row) => ({
    root: roots[columns.rootIndex[row] as number] ?? null,
    expiration: toBusinessDate(columns.expirationDay[row] as number),
    side: columns.side[row] === callSide ? 'call' : 'put',
    strike,
    ...Object.fromEntries(
      chainFigures.map((name) => {
        const value = columns[name][row] as number;
        return [name, Number.isNaN(value) ? null : value];
      }),
    ),
  }));
  return { ...chain, contracts };
}
