import { type CommandId, commands } from '#shared/domain/commands.ts';
import { runCommand } from './command-handlers.ts';
import { deskStore } from './store.ts';

/** Runs a command that the user asked for by name, and says so when nothing on screen answers it. */
export function askCommand(command: CommandId, typed?: string): void {
  if (runCommand(command, typed)) return;
  const title = commands.find(({ id }) => id === command)?.title ?? command;
  deskStore.getState().notify('information', `“${title}” has nothing to act on here.`, 'public');
}
