import type { Command } from './commands.ts';

/** Systems whose keys differ in what they keep for themselves. */
export const systems = ['windows', 'mac', 'linux'] as const;
export type System = (typeof systems)[number];

/** Keys the user has set by command id: an accelerator, or null for none. What is absent is as delivered. */
export type ChangedKeys = Readonly<Record<string, string | null>>;

/** The keys of a command as delivered on a system, without those that cannot be changed. */
export function deliveredKeys(command: Command, system: System): string | null {
  return (system === 'mac' ? command.macKeys : undefined) ?? command.keys ?? null;
}

/** The keys that a command shows: those the user has set, else those as delivered; null for none. */
export function mainKeys(command: Command, system: System, changed: ChangedKeys): string | null {
  const own = changed[command.id];
  return own === undefined ? deliveredKeys(command, system) : own;
}

/** Every combination that runs a command. */
export function allKeys(command: Command, system: System, changed: ChangedKeys): readonly string[] {
  const main = mainKeys(command, system, changed);
  return main === null ? (command.moreKeys ?? []) : [main, ...(command.moreKeys ?? [])];
}

/** True for a letter, digit or sign without Ctrl or Alt, which speech input and slips of the hand press too (WCAG 2.1.4). */
export const isSingleKey = (keys: string): boolean => keys.length === 1;

/** The system of a platform's name, as Node (`darwin`) and browsers (`MacIntel`) tell it. */
export function systemOf(platform: string): System {
  if (/^(mac|darwin)/i.test(platform)) return 'mac';
  return /^win/i.test(platform) ? 'windows' : 'linux';
}
