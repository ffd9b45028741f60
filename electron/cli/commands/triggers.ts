import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { readConditions } from '../read-conditions.ts';
import { withServices } from '../with-services.ts';

export function addTriggers(program: Command): void {
  addCommonOptions(program.command('triggers <file>'))
    .description(
      'the triggers of a note, a playbook or a JSON list: state, value, threshold, distance, age, source',
    )
    .action((path: string, options: CommonOptions) => {
      const asOf = readAsOfOption(options);
      return withServices(options, false, async (session) =>
        session.ask('triggers.preview', { triggers: await readConditions(session, path, asOf), asOf }),
      );
    });
}
