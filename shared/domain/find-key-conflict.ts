import { allKeys, type ChangedKeys, type System } from './command-keys.ts';
import { type Command, commands } from './commands.ts';
import { reservedKeys } from './reserved-keys.ts';

/** Keys in one spelling, so that equal ones compare equal: the modifiers in order, letters large. */
function spelled(keys: string): string {
  const parts = keys.split('+');
  return [...parts.slice(0, -1).sort(), parts.at(-1)?.toUpperCase()].join('+');
}

const starters = [
  ['letters', /^\p{L}$/u],
  ['digits', /^\d$/],
] as const;

/**
 * Why a command cannot have these keys, naming who has them; null when it can.
 * @param id the command that is to have them
 */
export function findKeyConflict(
  id: string,
  keys: string,
  system: System,
  changed: ChangedKeys,
): string | null {
  const wanted = spelled(keys);
  const all = commands as readonly Command[];
  const kept = Object.entries(reservedKeys(system)).find(([reserved]) => spelled(reserved) === wanted);
  if (kept !== undefined) return `are kept for ${kept[1]}`;
  const started = starters.find(([, pattern]) => pattern.test(keys));
  const starter = all.find(({ startsWith }) => startsWith !== undefined && startsWith === started?.[0]);
  if (starter !== undefined) return `begin “${starter.title}”`;
  const other = all.find(
    (command) =>
      command.id !== id && allKeys(command, system, changed).some((own) => spelled(own) === wanted),
  );
  return other === undefined ? null : `belong to “${other.title}”`;
}
