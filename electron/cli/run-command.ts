import { CommanderError } from 'commander';
import { RequestError } from '#shared/ipc/errors.ts';
import { createProgram } from './program.ts';
import { UsageProblem } from './usage-problem.ts';

const exitCodes = { wrongUse: 2, fault: 1 };

/** Runs one command: a JSON document on stdout, messages on stderr; exit 0, 2 for wrong use or input, 1 for a fault. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has already written its own sentence, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.wrongUse;
    if (error instanceof UsageProblem) return complain(error.message, exitCodes.wrongUse);
    if (error instanceof RequestError) {
      const fault = error.code === 'internal' || error.code === 'worker-failed';
      return complain(error.message, fault ? exitCodes.fault : exitCodes.wrongUse);
    }
    return complain(error instanceof Error ? (error.stack ?? error.message) : String(error), exitCodes.fault);
  }
}

function complain(message: string, exitCode: number): number {
  console.error(message);
  return exitCode;
}
