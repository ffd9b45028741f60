import { useEffect } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { askCommand } from '#renderer/state/ask-command.ts';
import { deskStore } from '#renderer/state/store.ts';
import { importFiles } from '#renderer/views/import/import-files.ts';

/** Follows what main pushes: menu commands, files handed to the app, alerts, and the state of the worker. */
export function usePushedEvents(): void {
  useEffect(() => {
    const stops = [
      onEvent('command.run', ({ command }) => askCommand(command)),
      onEvent('import.offered', ({ files }) => void importFiles(files)),
      onEvent('alert.raised', ({ summary }) => {
        const { settings, notify } = deskStore.getState();
        // Others are watching; the alert log has it.
        if (!settings?.meeting) notify('information', summary);
      }),
      onEvent('worker.state', ({ state, message }) =>
        deskStore.getState().notify(state === 'failed' ? 'problem' : 'information', message),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
