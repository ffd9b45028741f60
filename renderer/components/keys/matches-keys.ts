/** What a key event tells; a KeyboardEvent is one. */
export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Names of keys in accelerators whose events are called otherwise. */
export const eventKeys: Readonly<Record<string, string>> = {
  Down: 'ArrowDown',
  Up: 'ArrowUp',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Plus: '+',
  Space: ' ',
};

/**
 * True when the pressed keys are the accelerator, e.g. `CmdOrCtrl+Shift+L`, `Alt+Down` or `?`.
 * A letter or digit with a modifier is taken by its place on the keyboard, for Alt turns letters into others on a Mac;
 * a single character is taken as typed, whatever made it.
 */
export function matchesKeys(accelerator: string, event: PressedKeys): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) as string;
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const control = event.ctrlKey || event.metaKey;
  if (control !== wants('CmdOrCtrl') || event.altKey !== wants('Alt')) return false;
  if (parts.length === 1 && key.length === 1) return event.key.toUpperCase() === key.toUpperCase();
  if (event.shiftKey !== wants('Shift')) return false;
  if (/^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}` || event.key === key;
  return event.key === (eventKeys[key] ?? key);
}
