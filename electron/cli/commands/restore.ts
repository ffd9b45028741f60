import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly backup?: string;
}

export function addRestore(program: Command): void {
  addCommonOptions(program.command('restore [file]'))
    .description('replace the workspace by a saved one; the present files are kept in a folder of their own')
    .option('--backup <name>', "one of the workspace's own backups instead of a file")
    .action((file: string | undefined, options: Options) => {
      if ((file === undefined) === (options.backup === undefined))
        throw new UsageProblem('Give a file or --backup, one of the two.');
      if (file !== undefined && !existsSync(file)) throw new UsageProblem(`${file}: there is no such file.`);
      return withServices(options, true, async (session) => {
        const jobId = 'restore';
        if (file === undefined) return session.ask('backup.restore', { jobId, name: options.backup });
        const [offered] = await session.offerFiles([resolve(file)]);
        return session.ask('workspace.restore', { jobId, token: offered?.token });
      });
    });
}
