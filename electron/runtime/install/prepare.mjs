import { runCommand } from '../run-command.mjs';
import { continueOnModernNode } from './continue-on-modern-node.mjs';
import { ensurePackages } from './ensure-packages.mjs';

/**
 * Runs a launcher command once the packages are installed and the process runs on the project's Node. What
 * needs a package is imported by the command itself, never by the file that calls this.
 * @param {(args: string[]) => Promise<number>} command
 */
export function prepare(command) {
  return runCommand(async (args) => {
    await ensurePackages();
    return (await continueOnModernNode()) ?? command(args);
  });
}
