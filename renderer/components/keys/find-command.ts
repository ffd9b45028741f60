import { allKeys, type ChangedKeys, isSingleKey, type System } from '#shared/domain/command-keys.ts';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';
import { matchesKeys, type PressedKeys } from './matches-keys.ts';

/** Where the keys go to. */
export interface KeyPlace {
  readonly system: System;
  readonly changed: ChangedKeys;
  /** False when keys without Ctrl or Alt are switched off. */
  readonly singleKeys: boolean;
  /** True while a field has the focus. */
  readonly typing: boolean;
  /** True while the chart has the focus, or nothing has. */
  readonly onChart: boolean;
}

export interface FoundCommand {
  readonly id: CommandId;
  /** What was typed already, where the command starts with it. */
  readonly typed?: string;
}

const alsoWhileTyping = (keys: string): boolean => /(CmdOrCtrl|Alt)\+|^F\d/.test(keys);
const starts = { letters: /^\p{L}$/u, digits: /^\d$/ } as const;

/** The command that the pressed keys mean at a place; null for none. While a field has the focus only combinations with Ctrl or Alt count, and the F keys. */
export function findCommand(pressed: PressedKeys, place: KeyPlace): FoundCommand | null {
  const { system, changed, singleKeys, typing, onChart } = place;
  const counts = (keys: string): boolean =>
    (!typing || alsoWhileTyping(keys)) && (singleKeys || !isSingleKey(keys)) && matchesKeys(keys, pressed);
  const all = commands as readonly Command[];
  const found = all.find(
    (command) => (command.onChart !== true || onChart) && allKeys(command, system, changed).some(counts),
  );
  if (found !== undefined) return { id: found.id as CommandId };
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (typing || !singleKeys || ctrlKey || metaKey || altKey) return null;
  const started = all.find(({ startsWith }) => startsWith !== undefined && starts[startsWith].test(key));
  return started === undefined ? null : { id: started.id as CommandId, typed: key };
}
