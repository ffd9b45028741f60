import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';
import { addCommonOptions } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol?: string;
  readonly dryRun?: boolean;
}

export function addImport(program: Command): void {
  addCommonOptions(program.command('import <files...>'))
    .description(
      'import prices, macro series and flows from files, folders and zip archives; the layout is recognised by content',
    )
    .option('--symbol <symbol>', 'the symbol, when the file names none')
    .option('--dry-run', 'read and check, write nothing')
    .action(async (paths: string[], options: Options) => {
      const missing = paths.find((path) => !existsSync(path));
      if (missing !== undefined) throw new UsageProblem(`${missing}: there is no such file.`);
      let refused = 0;
      let offered = 0;
      await withServices(options, true, async (session) => {
        const files: ImportReport[] = [];
        const chosen = await session.offerFiles(paths);
        offered = chosen.length;
        for (const [index, { token }] of chosen.entries()) {
          const report = await session.ask('import.run', {
            jobId: `import-${index}`,
            token,
            symbol: options.symbol?.toUpperCase() ?? null,
            dryRun: options.dryRun ?? false,
          });
          files.push(report);
          if (report.outcome === 'refused') {
            refused++;
            console.error(report.message);
          }
        }
        return { files };
      });
      if (refused > 0) {
        throw new UsageProblem(
          `${refused} of ${offered} ${offered === 1 ? 'file was' : 'files were'} refused.`,
        );
      }
    });
}
