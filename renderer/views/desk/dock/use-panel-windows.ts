import { useEffect } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { putLayout } from '#renderer/state/layout/change-layout.ts';
import type { DeskLayout } from '#renderer/state/layout/desk-layout.ts';
import { readLayout } from '#renderer/state/layout/read-layout.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { Panel } from '#shared/domain/panel.ts';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';
import { afterFirstCandles } from './after-first-candles.ts';
import { attachPanels } from './panel-actions.ts';

const withBounds = (layout: DeskLayout, panel: Panel, bounds: WindowBounds): DeskLayout => ({
  ...layout,
  windows: layout.windows.map((window) => (window.panel === panel ? { panel, bounds } : window)),
});

async function arrange(windows: DeskLayout['windows']): Promise<void> {
  try {
    await request('windows.arrange', { windows: [...windows] });
  } catch (error) {
    deskStore.getState().notify('problem', `The windows could not be opened. ${messageOf(error)}`, 'public');
  }
}

/** What was stored was no layout: the panels stand as delivered, and the user hears why. */
function tellWhenUnreadable(): void {
  const { settings, notify } = deskStore.getState();
  const stored = settings?.layout ?? null;
  if (stored === null || readLayout(stored) !== null) return;
  notify(
    'problem',
    'The layout in this workspace was changed outside of Stopline and cannot be used; the panels stand as delivered.',
    'public',
  );
}

/** Keeps the windows of panels as the layout has them, and the layout as the user leaves the windows; for the main window. */
export function usePanelWindows(): void {
  const windows = useDesk((state) => selectLayout(state).windows);
  useEffect(tellWhenUnreadable, []);
  useEffect(() => {
    const stops = [
      onEvent('panel.closed', ({ panel }) => attachPanels([panel])),
      onEvent('panel.moved', ({ panel, bounds }) => putLayout((layout) => withBounds(layout, panel, bounds))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const wanted = JSON.stringify(windows);
  useEffect(
    () => afterFirstCandles(() => void arrange(JSON.parse(wanted) as DeskLayout['windows'])),
    [wanted],
  );
}
