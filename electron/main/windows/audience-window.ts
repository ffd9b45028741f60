import type { BrowserWindow } from 'electron';
import { sendTo } from '../broadcast.ts';
import { openWindow, type WindowSetting } from './open-window.ts';
import { keepOnScreen } from './on-screen.ts';
import { takeAsAudience } from './our-windows.ts';

const place = { width: 1280, height: 720, minWidth: 640, minHeight: 360, title: 'Stopline' };

/** The window that can be shared alone: it has no controls, shows what the presenter shows, and changes nothing. */
export function createAudienceWindow(
  main: BrowserWindow,
  setting: WindowSetting,
): (open: boolean | null) => boolean {
  let audience: BrowserWindow | null = null;
  const close = (): void => audience?.close();
  main.once('closed', close);
  return (open) => {
    if (open === false) close();
    if (open === true && audience === null) {
      const window = openWindow(setting, { audience: '' }, place);
      takeAsAudience(window);
      window.removeMenu();
      keepOnScreen(window);
      audience = window;
      window.once('closed', () => {
        audience = null;
        sendTo(main, 'audience.closed', {});
      });
    }
    return audience !== null && open !== false;
  };
}
