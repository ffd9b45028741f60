import type { Bridge } from '#shared/ipc/bridge.ts';

declare global {
  // What the preload script adds to a page; tests read it inside page.evaluate.
  var stopline: Bridge;
}
