import type { Bridge } from '#shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent when the page is opened outside the app. */
    readonly stopline?: Bridge;
  }
}

/** The only door to main. Throws when the page runs outside the app. */
export function bridge(): Bridge {
  if (window.stopline === undefined) {
    throw new Error('This page works only inside the Stopline application.');
  }
  return window.stopline;
}
