const names: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Down: '↓',
  Up: '↑',
  Left: '←',
  Right: '→',
};

/** An accelerator such as `CmdOrCtrl+K` as it stands on the keys: `Ctrl+K`, on a Mac `⌘K`. */
export function keysText(accelerator: string, onMac = navigator.platform.startsWith('Mac')): string {
  const keys = accelerator.split('+').map((key) => {
    if (onMac && key === 'CmdOrCtrl') return '⌘';
    if (onMac && key === 'Shift') return '⇧';
    if (onMac && key === 'Alt') return '⌥';
    return names[key] ?? key;
  });
  return keys.join(onMac ? '' : '+');
}
