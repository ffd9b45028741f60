import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/ipc/bridge.ts';

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke('stopline:request', name, input),
  on(name, listener) {
    const receive = (_event: unknown, received: string, payload: Parameters<typeof listener>[0]) => {
      if (received === name) listener(payload);
    };
    ipcRenderer.on('stopline:event', receive);
    return () => ipcRenderer.off('stopline:event', receive);
  },
  // A page cannot name a path: webUtils answers one only for a file that the user really dropped.
  offerFiles: (files) =>
    ipcRenderer.invoke(
      'stopline:offer',
      files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== ''),
    ),
};

contextBridge.exposeInMainWorld('stopline', bridge);
