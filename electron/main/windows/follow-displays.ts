import { type BrowserWindow, screen } from 'electron';
import { sendTo } from '../broadcast.ts';
import { displaySet } from './display-set.ts';

/** Names the screens that are there now. */
export const displaysNow = (): string => displaySet(screen.getAllDisplays());

/** Tells a window whenever the set of screens becomes another, for as long as the window lives. */
export function followDisplays(window: BrowserWindow): void {
  let told = displaysNow();
  const tell = (): void => {
    const displays = displaysNow();
    if (displays === told) return;
    told = displays;
    sendTo(window, 'displays.changed', { displays });
  };
  const changes = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
  for (const change of changes) screen.on(change as 'display-added', tell);
  window.once('closed', () => {
    for (const change of changes) screen.off(change as 'display-added', tell);
  });
}
