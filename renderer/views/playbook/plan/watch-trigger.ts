import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';

/** Puts a trigger of the note on the board of the Monitor, where it is watched from now on. */
export async function watchTrigger(trigger: NoteTrigger, playbookId: string | null): Promise<void> {
  const { notify } = deskStore.getState();
  if (playbookId === null)
    return notify('information', 'Save the playbook first, so that the trigger keeps its note.', 'public');
  const { role, condition, id: triggerId } = trigger;
  const name = describeCondition(condition).slice(0, 120);
  try {
    await request('trigger.save', {
      id: null,
      name,
      role,
      condition,
      origin: { kind: 'playbook', playbookId, triggerId },
      note: '',
      expiresOn: null,
      snoozedThrough: null,
      asOf: selectAsOf(deskStore.getState()),
    });
    notify('information', `“${name}” is watched on the Monitor.`);
  } catch (error) {
    notify('problem', messageOf(error));
  }
}
