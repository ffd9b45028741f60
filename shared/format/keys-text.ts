import type { System } from '../domain/command-keys.ts';

const names: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Down: '↓',
  Up: '↑',
  Left: '←',
  Right: '→',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  Escape: 'Esc',
};
const onMac: Readonly<Record<string, string>> = { ...names, CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** An accelerator such as `CmdOrCtrl+K` as it stands on the keys of a system: `Ctrl+K`, on a Mac `⌘K`. */
export function keysText(accelerator: string, system: System): string {
  const isMac = system === 'mac';
  return accelerator
    .split('+')
    .map((key) => (isMac ? onMac : names)[key] ?? key)
    .join(isMac ? '' : '+');
}
