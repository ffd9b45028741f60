import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

export function addDiagnostics(program: Command): void {
  addCommonOptions(program.command('diagnostics'))
    .description('versions, sizes, counts and health of the workspace, without anything private')
    .action((options: CommonOptions) =>
      withServices(options, false, (session) => session.ask('diagnostics.read', {})),
    );
}
