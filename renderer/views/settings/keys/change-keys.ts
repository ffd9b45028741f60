import { keysText } from '#shared/format/keys-text.ts';
import { ownSystem } from '#renderer/components/keys/own-system.ts';
import { deskStore } from '#renderer/state/store.ts';
import { withoutKey } from '#renderer/state/without-key.ts';
import { deliveredKeys } from '#shared/domain/command-keys.ts';
import type { Command } from '#shared/domain/commands.ts';
import { findKeyConflict } from '#shared/domain/find-key-conflict.ts';

/**
 * Gives a command other keys, or none, from now on.
 * @returns why it cannot have them, in a sentence that names who has; null when it has them
 */
export function changeKeys(command: Command, keys: string | null): string | null {
  const { settings, changeSettings } = deskStore.getState();
  if (settings === null) return null;
  const system = ownSystem();
  const conflict = keys === null ? null : findKeyConflict(command.id, keys, system, settings.keys);
  if (keys !== null && conflict !== null) return `${keysText(keys, system)}: these keys ${conflict}.`;
  const others = withoutKey(settings.keys, command.id);
  const isDelivered = keys === deliveredKeys(command, system);
  changeSettings({ keys: isDelivered ? others : { ...others, [command.id]: keys } });
  return null;
}

/** Gives a command the keys that it was delivered with, unless another has them now. */
export function resetKeys(command: Command): string | null {
  return changeKeys(command, deliveredKeys(command, ownSystem()));
}
