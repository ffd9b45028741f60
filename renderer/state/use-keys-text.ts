import { mainKeys, systemOf } from '#shared/domain/command-keys.ts';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';
import { keysText } from '#shared/format/keys-text.ts';
import { useDesk } from './store.ts';

const noChange = {};

/** How the keys of commands are written, as the user has set them; empty for a command without any. */
export function useKeysText(): (id: CommandId) => string {
  const changed = useDesk((state) => state.settings?.keys) ?? noChange;
  const system = systemOf(navigator.platform);
  return (id) => {
    const command = (commands as readonly Command[]).find((one) => one.id === id);
    const keys = command === undefined ? null : mainKeys(command, system, changed);
    return keys === null ? '' : keysText(keys, system);
  };
}
