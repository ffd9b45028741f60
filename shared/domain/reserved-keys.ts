import type { System } from './command-keys.ts';

/** Keys that a command cannot have, and what they are for. */
export type ReservedKeys = Readonly<Record<string, string>>;

/** Text fields, the menu's own items and the way through the window. */
const everywhere: ReservedKeys = {
  'CmdOrCtrl+X': 'cutting',
  'CmdOrCtrl+C': 'copying',
  'CmdOrCtrl+V': 'pasting',
  'CmdOrCtrl+A': 'selecting all',
  'CmdOrCtrl+Shift+V': 'pasting as plain text',
  Tab: 'moving the focus',
  'Shift+Tab': 'moving the focus back',
  'CmdOrCtrl+Tab': 'the next tab',
  Enter: 'choosing',
  'Shift+Enter': 'a new line',
  Space: 'pressing a button',
  Backspace: 'deleting',
  Delete: 'deleting',
};

/** Keys that each system takes before a window sees them, or that the menu has there. */
const bySystem: Readonly<Record<System, ReservedKeys>> = {
  windows: {
    'Alt+F4': 'closing the window',
    'Alt+Tab': 'another window',
    'Alt+Shift+Tab': 'another window',
    'Alt+Escape': 'another window',
    'Alt+Space': 'the menu of the window',
    'CmdOrCtrl+Escape': 'the start menu',
    'CmdOrCtrl+Shift+Escape': 'the task manager',
    'CmdOrCtrl+Alt+Delete': 'the system',
    'CmdOrCtrl+Alt+Tab': 'another window',
    F10: 'the menu',
    'Shift+F10': 'the menu of what has the focus',
    'Shift+F11': 'full screen',
  },
  linux: {
    'Alt+F1': 'the menu of the system',
    'Alt+F2': 'running a program',
    'Alt+F4': 'closing the window',
    'Alt+F7': 'moving the window',
    'Alt+F8': 'the size of the window',
    'Alt+F10': 'maximising the window',
    'Alt+Tab': 'another window',
    'Alt+Shift+Tab': 'another window',
    'Alt+`': 'another window',
    'Alt+Escape': 'another window',
    'Alt+Space': 'the menu of the window',
    'CmdOrCtrl+Q': 'quitting',
    'CmdOrCtrl+Shift+U': 'typing a character by its number',
    'CmdOrCtrl+Alt+Up': 'another work space',
    'CmdOrCtrl+Alt+Down': 'another work space',
    'CmdOrCtrl+Alt+Left': 'another work space',
    'CmdOrCtrl+Alt+Right': 'another work space',
    'CmdOrCtrl+Alt+L': 'locking the screen',
    'CmdOrCtrl+Alt+T': 'a terminal',
    'CmdOrCtrl+Alt+Delete': 'the system',
    F10: 'the menu',
    'Shift+F10': 'the menu of what has the focus',
    'Shift+F11': 'full screen',
  },
  mac: {
    'CmdOrCtrl+Q': 'quitting',
    'CmdOrCtrl+H': 'hiding the app',
    'CmdOrCtrl+Alt+H': 'hiding other apps',
    'CmdOrCtrl+M': 'minimising the window',
    'CmdOrCtrl+W': 'closing the window',
    'CmdOrCtrl+Space': 'the search of the system',
    'CmdOrCtrl+`': 'another window',
    'CmdOrCtrl+Shift+Q': 'logging out',
    'CmdOrCtrl+Shift+3': 'a picture of the screen',
    'CmdOrCtrl+Shift+4': 'a picture of the screen',
    'CmdOrCtrl+Shift+5': 'a picture of the screen',
    'CmdOrCtrl+Alt+Escape': 'ending an app',
    'CmdOrCtrl+Alt+D': 'hiding the dock',
    F11: 'showing the desktop',
  },
};

/** What a system, the menu or the fields of the window keep for themselves. */
export function reservedKeys(system: System): ReservedKeys {
  return { ...everywhere, ...bySystem[system] };
}
