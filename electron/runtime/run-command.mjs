import { explainSystemError } from './explain-system-error.mjs';
import { LauncherError } from './launcher-error.mjs';
import { say } from './say.mjs';

/**
 * Runs one launcher command to its exit code; a LauncherError becomes its sentence and exit code 1.
 * @param {(args: string[]) => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const sentence = error instanceof LauncherError ? error.message : explainSystemError(error);
    if (!sentence) throw error;
    say(sentence);
    process.exitCode = 1;
  }
}
