import { keysText } from '#renderer/components/keys-text.ts';
import { ownSystem } from '#renderer/components/keys/own-system.ts';
import { mainKeys } from '#shared/domain/command-keys.ts';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';
import { useDesk } from './store.ts';

const noChange = {};

/** How the keys of commands are written, as the user has set them; empty for a command without any. */
export function useKeysText(): (id: CommandId) => string {
  const changed = useDesk((state) => state.settings?.keys) ?? noChange;
  return (id) => {
    const command = (commands as readonly Command[]).find((one) => one.id === id);
    const keys = command === undefined ? null : mainKeys(command, ownSystem(), changed);
    return keys === null ? '' : keysText(keys);
  };
}
