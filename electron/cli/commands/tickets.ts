import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

export function addTickets(program: Command): void {
  addCommonOptions(program.command('tickets'))
    .description(
      'every ticket: state, fills, lots, realised R and dollars (cents), open risk, horizon guardrail',
    )
    .action((options: CommonOptions) =>
      withServices(options, false, (session) =>
        session.ask('blotter.read', { asOf: readAsOfOption(options) }),
      ),
    );
}
