import { type CommandId, commands } from '#shared/domain/commands.ts';
import { whyUnavailable } from '#shared/domain/command-places.ts';
import { runCommand } from './command-handlers.ts';
import { deskStore } from './store.ts';

/** Runs a command that the user asked for by name, and says so when nothing on screen answers it. */
export function askCommand(command: CommandId, typed?: string): void {
  if (runCommand(command, typed)) return;
  const title = commands.find(({ id }) => id === command)?.title ?? command;
  const { settings, notify } = deskStore.getState();
  const why = whyUnavailable(command, settings?.screen ?? 'desk');
  notify('information', `“${title}” is not to be had now: ${why}.`, 'public');
}
