import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { readClaims } from '../read-claims.ts';
import { readPlan } from '../read-plan.ts';
import { UsageProblem } from '../usage-problem.ts';
import { type Session, withServices } from '../with-services.ts';

export function addClaims(program: Command): void {
  addCommonOptions(program.command('claims'))
    .description(
      'every claim of a note held against the data: verdict, value, basis, dates, nearest true base',
    )
    .argument('<file>', 'a note, or JSON: a playbook, what the command note printed, a list of claims')
    .action((file: string, options: CommonOptions) => {
      if (!existsSync(file)) throw new UsageProblem(`${file}: there is no such file.`);
      const asOf = readAsOfOption(options);
      return withServices(options, false, async (session) => {
        const { claims, on } = isJson(file)
          ? readClaims(readPlan(file), file)
          : await readNote(session, file, asOf);
        return { on, ...(await session.ask('claims.check', { claims, on, asOf })) };
      });
    });
}

async function readNote(session: Session, path: string, asOf: string | null) {
  const [file] = await session.offerFiles([path]);
  if (!file) throw new UsageProblem(`${path}: there is no such file.`);
  const note = await session.ask('note.read', { source: { kind: 'file', token: file.token }, asOf });
  return { claims: note.reading.claims, on: note.asOf };
}

/** Whether a file begins as JSON does; a note may stand under any name. */
function isJson(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(64);
    const count = readSync(handle, bytes, 0, bytes.length, 0);
    return /^\uFEFF?\s*[[{]\s*["[{]/.test(bytes.toString('utf8', 0, count));
  } finally {
    closeSync(handle);
  }
}
