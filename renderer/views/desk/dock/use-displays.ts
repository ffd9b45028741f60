import { useEffect, useState } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { EventPayload } from '#shared/ipc/events.ts';
import { afterFirstCandles } from './after-first-candles.ts';
import { arrangeForDisplays } from './arrange-for-displays.ts';

/** Screens come and go one by one when a cable does. */
const restMs = 1_000;

/** Arranges the desk for the screens that are there, at the start and when they change; in a meeting nothing moves. */
export function useDisplays(): void {
  // An object, since screens that came back are news as well.
  const [present, setPresent] = useState<EventPayload<'displays.changed'> | null>(null);
  const inMeeting = useDesk(({ settings }) => settings?.meeting != null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = afterFirstCandles(() => {
      // Without the screens' names every layout stays as it is.
      request('windows.displays', {}).then(setPresent, () => {});
    });
    const stop = onEvent('displays.changed', (changed) => {
      deskStore.getState().showDisplays('');
      clearTimeout(timer);
      timer = setTimeout(() => setPresent(changed), restMs);
    });
    return () => {
      later();
      stop();
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (present !== null && !inMeeting) arrangeForDisplays(present.displays);
  }, [present, inMeeting]);
}
