import { useEffect } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { toggleAmounts, toggleAudience, toggleMeeting } from '#renderer/state/meeting/toggle-meeting.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

const told = (work: Promise<unknown>): void => {
  work.catch((error: unknown) => deskStore.getState().notify('problem', messageOf(error)));
};

/** Answers the commands of meetings; a session that ended in one starts presented, as it starts masked. */
export function useMeetingCommands(): void {
  useEffect(() => {
    if (deskStore.getState().settings?.meeting) told(request('windows.present', { present: true }));
  }, []);
  useCommands({
    'meeting.toggle': () => told(toggleMeeting()),
    'meeting.hideAmounts': toggleAmounts,
    'meeting.audience': () => told(toggleAudience()),
  });
}
