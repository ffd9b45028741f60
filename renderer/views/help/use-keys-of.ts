import { ownSystem } from '#renderer/components/keys/own-system.ts';
import { keysText } from '#shared/format/keys-text.ts';
import { useDesk } from '#renderer/state/store.ts';
import { mainKeys } from '#shared/domain/command-keys.ts';
import type { Command } from '#shared/domain/commands.ts';

const unchanged = {};

/** How the keys of a command stand on the keyboard, as the user has set them; null for a command without. */
export function useKeysOf(): (command: Command) => string | null {
  const changed = useDesk((state) => state.settings?.keys ?? unchanged);
  return (command) => {
    const keys = mainKeys(command, ownSystem(), changed);
    return keys === null ? null : keysText(keys, ownSystem());
  };
}
