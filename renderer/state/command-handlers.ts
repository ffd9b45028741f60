import type { CommandId } from '#shared/domain/commands.ts';

const handlers = new Map<CommandId, () => void>();

/** Lets a part of the desk answer commands while it is on screen; the answer withdraws it. */
export function handleCommands(answers: Readonly<Partial<Record<CommandId, () => void>>>): () => void {
  const entries = Object.entries(answers) as [CommandId, () => void][];
  for (const [command, answer] of entries) handlers.set(command, answer);
  return () => {
    for (const [command, answer] of entries) if (handlers.get(command) === answer) handlers.delete(command);
  };
}

/** Runs a command wherever it is answered at the moment; false when nothing on screen answers it. */
export function runCommand(command: CommandId): boolean {
  const answer = handlers.get(command);
  answer?.();
  return answer !== undefined;
}
