import { useEffect, useRef } from 'react';
import type { CommandId } from '#shared/domain/commands.ts';
import { usePanel } from './panel-context.ts';
import { type Answer, handleCommands } from './command-handlers.ts';

type Answers = Readonly<Partial<Record<CommandId, Answer>>>;

/**
 * Answers commands with the component's latest functions while it is on screen; the commands answered never change.
 * Of two panels that answer the same, the active one does.
 */
export function useCommands(answers: Answers): void {
  const { active } = usePanel();
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  useEffect(() => {
    const commands = Object.keys(latest.current) as CommandId[];
    return handleCommands(
      Object.fromEntries(
        commands.map((command) => [command, (typed?: string) => latest.current[command]?.(typed)]),
      ),
    );
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the active panel answers anew, and so before the others
  }, [active]);
}
