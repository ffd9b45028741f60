import type { BrowserWindow } from 'electron';
import type { WindowHost } from '#electron/services/service-host.ts';
import { createAudienceWindow } from './audience-window.ts';
import type { WindowSetting } from './open-window.ts';
import { createPanelWindows } from './panel-windows.ts';
import { presentWindow, unpresentWindow } from './present-window.ts';

/** All that can be asked of windows, about the main one and those beside it. */
export function createWindows(main: BrowserWindow, setting: WindowSetting): WindowHost {
  return {
    ...createPanelWindows(main, setting),
    present: () => presentWindow(main),
    unpresent: (before) => unpresentWindow(main, before),
    audience: createAudienceWindow(main, setting),
  };
}
