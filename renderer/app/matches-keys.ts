/** What a key event tells; a KeyboardEvent is one. */
export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const keyNames: Readonly<Record<string, string>> = {
  Down: 'ArrowDown',
  Up: 'ArrowUp',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/**
 * True when the pressed keys are the accelerator, e.g. `CmdOrCtrl+Shift+L`, `Alt+Down` or `?`.
 * A letter with a modifier is taken by its place on the keyboard, for Alt turns letters into others on a Mac;
 * a single character is taken as typed, whatever made it.
 */
export function matchesKeys(accelerator: string, event: PressedKeys): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) as string;
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const control = event.ctrlKey || event.metaKey;
  if (control !== wants('CmdOrCtrl') || event.altKey !== wants('Alt')) return false;
  if (parts.length === 1 && key.length === 1) return event.key === key;
  if (event.shiftKey !== wants('Shift')) return false;
  return /^[A-Z]$/.test(key) ? event.code === `Key${key}` : event.key === (keyNames[key] ?? key);
}
