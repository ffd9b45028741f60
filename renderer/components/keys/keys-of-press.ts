import { eventKeys, type PressedKeys } from './matches-keys.ts';

const names = Object.fromEntries(Object.entries(eventKeys).map(([name, key]) => [key, name]));
const unfinished = /^(Control|Shift|Alt|AltGraph|Meta|CapsLock|NumLock|Dead|Process|Unidentified)$/;

function keyOf({ key, code }: PressedKeys, withModifier: boolean): string {
  const place = /^(?:Key|Digit)(\w)$/.exec(code)?.[1];
  if (withModifier && place !== undefined) return place;
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** The accelerator of a press, e.g. `CmdOrCtrl+Shift+L`; null while only modifiers are down. */
export function keysOfPress(pressed: PressedKeys): string | null {
  if (unfinished.test(pressed.key)) return null;
  const control = pressed.ctrlKey || pressed.metaKey;
  const key = keyOf(pressed, control || pressed.altKey);
  // Shift is part of what makes a sign such as `?`.
  const shift = pressed.shiftKey && (control || pressed.altKey || key.length > 1);
  return [control ? 'CmdOrCtrl' : '', pressed.altKey ? 'Alt' : '', shift ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}
