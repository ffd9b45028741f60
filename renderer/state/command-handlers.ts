import type { CommandId } from '#shared/domain/commands.ts';

/** Told what was typed already, where a command starts with a letter or a digit. */
export type Answer = (typed?: string) => void;

/** Who answers a command, the latest last: what lies over the desk takes a command while it is there, and gives it back. */
const handlers = new Map<CommandId, readonly Answer[]>();

const listeners = new Set<() => void>();
let changes = 0;
const tell = (): void => {
  changes++;
  for (const listener of listeners) listener();
};

/** Calls back whenever another command is answered, or one no longer; the answer ends it. */
export function onAnswersChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How often who answers has changed: a snapshot for whoever shows it. */
export const answersChanged = (): number => changes;

/** Lets a part of the desk answer commands while it is on screen; the answer withdraws it. */
export function handleCommands(answers: Readonly<Partial<Record<CommandId, Answer>>>): () => void {
  const entries = Object.entries(answers) as [CommandId, Answer][];
  for (const [command, answer] of entries) handlers.set(command, [...(handlers.get(command) ?? []), answer]);
  tell();
  return () => {
    for (const [command, answer] of entries) {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((other) => other !== answer),
      );
    }
    tell();
  };
}

/** True while something on screen answers the command. */
export function isAnswered(command: CommandId): boolean {
  return (handlers.get(command)?.length ?? 0) > 0;
}

/** Runs a command wherever it is answered at the moment; false when nothing on screen answers it. */
export function runCommand(command: CommandId, typed?: string): boolean {
  const answer = handlers.get(command)?.at(-1);
  answer?.(typed);
  return answer !== undefined;
}
