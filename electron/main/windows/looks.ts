import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { BrowserWindow, nativeTheme } from 'electron';
import { defaultTextSize, textSizes } from '#shared/domain/text-size.ts';
import type { Settings } from '#shared/domain/settings.ts';

type Looks = Pick<Settings, 'theme' | 'textSize'>;

export interface WindowLooks {
  /** How far the page of a new window is zoomed in. */
  zoomFactor(): number;
  /** Shows what the settings say, in every window, and keeps it for the first frame of the next start. */
  take(settings: Settings): void;
}

const usual: Looks = { theme: 'system', textSize: defaultTextSize };
const zoomOf = ({ textSize }: Looks): number => Number(textSize) / 100;

/** Read before the workspace is open, and without a schema library, for the window waits for it. */
function readLooks(path: string): Looks {
  try {
    const { theme, textSize } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    return {
      theme: theme === 'dark' || theme === 'light' ? theme : usual.theme,
      textSize: textSizes.find((size) => size === textSize) ?? usual.textSize,
    };
  } catch {
    return usual;
  }
}

/**
 * The theme and the size of the page, which the windows need before anybody has read the settings: from the first frame on
 * `prefers-color-scheme` is what the user has chosen. A meeting zooms in by itself, so its pages are left alone.
 * @param path of the file that keeps both
 */
export function restoreLooks(path: string): WindowLooks {
  let looks = readLooks(path);
  if (looks.theme !== usual.theme) nativeTheme.themeSource = looks.theme;
  return {
    zoomFactor: () => zoomOf(looks),
    take({ theme, textSize, meeting }) {
      const isNew = theme !== looks.theme || textSize !== looks.textSize;
      looks = { theme, textSize };
      if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
      for (const window of meeting === null ? BrowserWindow.getAllWindows() : []) {
        if (Math.abs(window.webContents.getZoomFactor() - zoomOf(looks)) > 0.001)
          window.webContents.setZoomFactor(zoomOf(looks));
      }
      // A file that cannot be written costs a frame in another theme.
      if (isNew) writeFile(path, JSON.stringify(looks), { mode: 0o600 }).catch(() => undefined);
    },
  };
}
