import { deskStore } from '#renderer/state/store.ts';

/** Says that this page came back after it had stopped, which main tells by its address; once. */
export function tellReopened(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('reopened')) return;
  address.searchParams.delete('reopened');
  history.replaceState(null, '', address);
  const message =
    'The window had stopped and is back where it was, with your drafts; the fault is in the log.';
  deskStore.getState().notify('information', message, 'public');
}
