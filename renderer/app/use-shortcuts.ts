import { useEffect } from 'react';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';
import { askCommand } from '#renderer/state/ask-command.ts';
import { matchesKeys } from './matches-keys.ts';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea, [role="textbox"]'))
  );
}

/** The one handler of shortcuts, from the one registry. While a field has the focus only combinations with Ctrl or Alt count. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = (commands as readonly Command[]).find(
        ({ keys }) => keys !== undefined && matchesKeys(keys, event),
      );
      if (command?.keys === undefined) return;
      if (!command.keys.includes('+') && isTyping(event.target)) return;
      event.preventDefault();
      // A dialog keeps the desk behind it still; only the palette opens from anywhere.
      if (document.querySelector('dialog[open]') !== null && command.id !== 'palette.open') return;
      askCommand(command.id as CommandId);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
