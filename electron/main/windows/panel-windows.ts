import type { BrowserWindow } from 'electron';
import type { WindowHost } from '#electron/services/service-host.ts';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import type { PanelWindow } from '#shared/ipc/window-schemas.ts';
import { sendTo } from '../broadcast.ts';
import { followBounds } from './follow-bounds.ts';
import { displaysNow, followDisplays } from './follow-displays.ts';
import { keepOnScreen, onScreen } from './on-screen.ts';
import { openWindow, type WindowSetting } from './open-window.ts';

const smallest = { minWidth: 320, minHeight: 240 };
const usual = { width: 760, height: 560 };

/**
 * The windows of panels that left the desk. The main window says which there are to be and is told what the user does
 * with them; they close with it, and then it is told nothing, so that they come back with it.
 */
export function createPanelWindows(
  main: BrowserWindow,
  setting: WindowSetting,
): Pick<WindowHost, 'arrange' | 'pass' | 'displays'> {
  const open = new Map<Panel, BrowserWindow>();
  /** What the main window knows of the places, so that it does not send a window back to where it was. */
  const told = new Map<Panel, string>();
  /** Tells the places of windows that have just been moved. */
  const tellNow = new Map<Panel, () => void>();
  let leaving = false;

  const show = ({ panel, bounds }: PanelWindow): void => {
    const standing = open.get(panel);
    const wanted = JSON.stringify(bounds);
    if (standing) {
      if (bounds !== null && told.get(panel) !== wanted) standing.setBounds(onScreen(bounds));
      told.set(panel, wanted);
      return;
    }
    told.set(panel, wanted);
    const place = bounds === null ? usual : onScreen(bounds);
    const title = `${panelNames[panel]} · Stopline`;
    const window = openWindow(setting, { panel }, { ...smallest, ...place, title });
    open.set(panel, window);
    keepOnScreen(window);
    const tell = followBounds(window, ({ x, y, width, height }) => {
      const rests = { x, y, width, height };
      told.set(panel, JSON.stringify(rests));
      sendTo(main, 'panel.moved', { panel, bounds: rests });
    });
    tellNow.set(panel, tell);
    window.once('closed', () => {
      // Closed because the desk took the panel back, it is not in the list any more.
      if (open.get(panel) !== window) return;
      open.delete(panel);
      if (!leaving) sendTo(main, 'panel.closed', { panel });
    });
  };
  const close = (panel: Panel): void => {
    const window = open.get(panel);
    open.delete(panel);
    window?.close();
  };

  // Before any window is moved by the same change, so that the desk knows why it was.
  followDisplays(main);
  main.on('close', () => {
    leaving = true;
    for (const panel of open.keys()) tellNow.get(panel)?.();
  });
  main.once('closed', () => {
    for (const panel of open.keys()) close(panel);
  });

  return {
    arrange(windows) {
      const wanted = new Set(windows.map(({ panel }) => panel));
      for (const panel of open.keys()) if (!wanted.has(panel)) close(panel);
      for (const window of windows) show(window);
    },
    pass(command) {
      main.focus();
      sendTo(main, 'command.run', { command });
    },
    displays: displaysNow,
  };
}
