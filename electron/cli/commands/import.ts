import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { addCommonOptions } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { UsageProblem } from '../usage-problem.ts';
import { type Session, withServices } from '../with-services.ts';

interface Options extends CommonOptions {
  readonly symbol?: string;
  readonly dryRun?: boolean;
  readonly mapping?: string;
}

/** What is asked of every file of one call. */
type Question = Readonly<Record<'jobId' | 'token', string>> & {
  readonly symbol: string | null;
  /** Its shape is checked with the request. */
  readonly mapping: unknown;
};

export function addImport(program: Command): void {
  addCommonOptions(program.command('import <files...>'))
    .description(
      'import prices, macro series, flows, option chains, positions and calendars from files, folders and zip archives; the layout is recognised by content',
    )
    .option('--symbol <symbol>', 'the symbol, when the file names none')
    .option('--mapping <file>', 'JSON that says what each column is, as --dry-run guesses it; remembered')
    .option('--dry-run', 'show the first rows as they will be read, write nothing')
    .action(async (paths: string[], options: Options) => {
      const missing = paths.find((path) => !existsSync(path));
      if (missing !== undefined) throw new UsageProblem(`${missing}: there is no such file.`);
      const mapping = options.mapping === undefined ? null : readMapping(options.mapping);
      const symbol = options.symbol?.toUpperCase() ?? null;
      let refused = 0;
      let offered = 0;
      await withServices(options, true, async (session) => {
        const files: unknown[] = [];
        const chosen = await session.offerFiles(paths);
        offered = chosen.length;
        for (const note of chosen.flatMap(({ leftOut }) => leftOut)) console.error(note);
        for (const [index, { token }] of chosen.entries()) {
          const question = { jobId: `import-${index}`, token, symbol, mapping };
          const { answer, problem } = await (options.dryRun
            ? look(session, question)
            : run(session, question));
          files.push(answer);
          if (problem === null) continue;
          refused++;
          console.error(problem);
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

async function run(session: Session, { mapping, ...question }: Question) {
  const named = mapping === null ? {} : { mapping };
  const report = await session.ask('import.run', { ...question, ...named });
  return { answer: report, problem: report.outcome === 'refused' ? report.message : null };
}

async function look(session: Session, question: Question) {
  const preview = await session.ask('import.preview', question);
  return { answer: preview, problem: preview.state === 'readable' ? null : preview.message };
}

function readMapping(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageProblem(`--mapping: ${path} cannot be read as JSON.`);
  }
}
