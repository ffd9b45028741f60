import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, readDate } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
}

export function addCalendar(program: Command): void {
  addCommonOptions(program.command('calendar'))
    .description(
      'imported calendars and their events; as of a day, of what is to come only what was known by then',
    )
    .option('--from <date>', 'events that end on or after this day')
    .option('--to <date>', 'events that begin on or before this day')
    .action((options: Options) => {
      const asOf = readAsOfOption(options);
      const from = options.from === undefined ? null : readDate('from', options.from);
      const to = options.to === undefined ? null : readDate('to', options.to);
      return withServices(options, false, async (session) => ({
        asOf,
        ...(await session.ask('calendar.list', { from, to, asOf })),
      }));
    });
}
