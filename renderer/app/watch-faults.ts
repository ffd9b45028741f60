import { isAbort } from '#renderer/api/is-abort.ts';
import { deskStore } from '#renderer/state/store.ts';
import { reportFault } from './report-fault.ts';

/** Logs what nobody caught on this page, and says so once for each kind of fault; never stopped. */
export function watchFaults(): void {
  const told = new Set<string>();
  const tell = (error: unknown): void => {
    const words = error instanceof Error ? error.message : String(error);
    if (told.has(words)) return;
    told.add(words);
    const message = 'Something went wrong inside Stopline; what you saved is safe. Help › Copy diagnostics.';
    deskStore.getState().notify('problem', message, 'public');
  };
  window.addEventListener('unhandledrejection', ({ reason }) => {
    // Whoever gives up waiting has nothing to report.
    if (isAbort(reason)) return;
    reportFault('promise', reason);
    tell(reason);
  });
  window.addEventListener('error', ({ error }) => {
    // Without an error it is the browser's word on its own layout, such as a resize that took two turns.
    if (error === null || error === undefined) return;
    reportFault('page', error);
    tell(error);
  });
}
