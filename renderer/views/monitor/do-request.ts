import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { RequestInput, RequestName } from '#shared/ipc/contract.ts';

/** Asks for a change and says in the status bar what came of it. */
export async function doRequest<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
  done: string,
): Promise<void> {
  const { notify } = deskStore.getState();
  try {
    await request(name, input);
    notify('information', done);
  } catch (error) {
    notify('problem', messageOf(error));
  }
}
