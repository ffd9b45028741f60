import { type CommandId, commands } from '#shared/domain/commands.ts';
import { whyUnavailable } from '#shared/domain/command-places.ts';
import { runCommand } from './command-handlers.ts';
import { deskStore } from './store.ts';

/** Where a window cannot answer a command itself, who is asked: a panel in a window of its own asks the main one. */
let passOn: ((command: CommandId) => void) | null = null;

export function passCommandsTo(next: (command: CommandId) => void): void {
  passOn = next;
}

/** Runs a command that the user asked for by name, and says so when nothing on screen answers it. */
export function askCommand(command: CommandId, typed?: string): void {
  if (runCommand(command, typed)) return;
  if (passOn !== null) return passOn(command);
  const title = commands.find(({ id }) => id === command)?.title ?? command;
  const { settings, notify } = deskStore.getState();
  const why = whyUnavailable(command, settings?.screen ?? 'desk');
  notify('information', `“${title}” is not to be had now: ${why}.`, 'public');
}
