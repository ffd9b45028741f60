import type { Handlers } from '#shared/ipc/contract.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type TriggerRequests =
  | 'triggers.read'
  | 'triggers.preview'
  | 'triggers.history'
  | 'trigger.save'
  | 'trigger.remove'
  | 'trigger.snooze'
  | 'crowding.read';

/** Conditions that are watched, what they would have done, and crowding. */
export function createTriggerService(
  host: ServiceHost,
  threads: Threads,
  today: () => number,
): Pick<Handlers, TriggerRequests> {
  const changed = <Answer>(answer: Answer): Answer => {
    host.emit('data.changed', { symbols: [] });
    return answer;
  };
  return {
    async 'triggers.read'({ asOf }) {
      const span = { asOf, today: today() };
      const triggers = await threads.store('trigger.list', span);
      return threads.compute('triggers.read', { ...span, triggers });
    },
    'triggers.preview': (input) => threads.compute('triggers.preview', { ...input, today: today() }),
    'triggers.history': (input) => threads.compute('triggers.history', { ...input, today: today() }),
    'trigger.save': async (input) =>
      changed(await threads.store('trigger.save', { ...input, today: today(), nowMs: host.nowMs() })),
    'trigger.remove': async (input) => changed(await threads.store('trigger.remove', input)),
    'trigger.snooze': async (input) => changed(await threads.store('trigger.snooze', input)),
    'crowding.read': (input) => threads.compute('crowding.read', { ...input, today: today() }),
  };
}
