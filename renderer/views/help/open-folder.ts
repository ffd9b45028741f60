import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';

/** Opens a folder in the system's file manager; the answer says what became of it, and is empty when it opened. */
export async function openFolder(folder: 'workspace' | 'logs'): Promise<string> {
  try {
    const { opened } = await request('folder.open', { folder });
    return opened ? '' : 'The system has no program that shows folders.';
  } catch (error) {
    return messageOf(error);
  }
}
