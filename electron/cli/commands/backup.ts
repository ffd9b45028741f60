import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly list?: boolean;
}

export function addBackup(program: Command): void {
  addCommonOptions(program.command('backup [file]'))
    .description("save the workspace as one file, or without a file into the workspace's own backups")
    .option('--list', "only list the workspace's own backups")
    .action((file: string | undefined, options: Options) =>
      withServices(options, false, async (session) => {
        if (options.list) return { backups: await session.ask('backup.list', {}) };
        if (file === undefined) return session.ask('backup.make', { jobId: 'backup' });
        const { token } = await session.offerTarget(resolve(file));
        return session.ask('workspace.save', { jobId: 'backup', token });
      }),
    );
}
