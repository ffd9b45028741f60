import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/ipc/bridge.ts';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';

type Receive = (name: EventName, payload: EventPayload<EventName>) => void;

// One listener in Electron for all of the page's: it takes more than ten for a leak, and a window has more.
const receivers = new Set<Receive>();
ipcRenderer.on('stopline:event', (_event, name: EventName, payload: EventPayload<EventName>) => {
  for (const receive of receivers) receive(name, payload);
});

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke('stopline:request', name, input),
  on(name, listener) {
    const receive: Receive = (received, payload) => {
      if (received === name) listener(payload as Parameters<typeof listener>[0]);
    };
    receivers.add(receive);
    return () => receivers.delete(receive);
  },
  // A page cannot name a path: webUtils answers one only for a file that the user really dropped.
  offerFiles: (files) =>
    ipcRenderer.invoke(
      'stopline:offer',
      files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== ''),
    ),
};

contextBridge.exposeInMainWorld('stopline', bridge);
