import type { CommandId } from '#shared/domain/commands.ts';
import { runCommand } from './command-handlers.ts';

const longestFrames = 240;

/** Runs a command as soon as what has just been shown answers it; gives up after a few seconds. */
export function runCommandSoon(command: CommandId, frames = longestFrames): void {
  requestAnimationFrame(() => {
    if (!runCommand(command) && frames > 0) runCommandSoon(command, frames - 1);
  });
}
