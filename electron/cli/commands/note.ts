import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

export function addNote(program: Command): void {
  addCommonOptions(program.command('note <file>'))
    .description(
      'what a market note says: claims, ideas, triggers, catalysts, risks and themes with the words they stand on, and what was not understood',
    )
    .action(async (path: string, options: CommonOptions) => {
      if (!existsSync(path)) throw new UsageProblem(`${path}: there is no such file.`);
      const asOf = readAsOfOption(options);
      await withServices(options, false, async (session) => {
        const [file] = await session.offerFiles([path]);
        if (!file) throw new UsageProblem(`${path}: there is no such file.`);
        return session.ask('note.read', { source: { kind: 'file', token: file.token }, asOf });
      });
    });
}
