import type { Handlers } from '#shared/ipc/contract.ts';
import type { Threads } from './threads.ts';

/** How past scores of notes compare with what came after. */
export function createSentimentService(
  threads: Threads,
  today: () => number,
): Pick<Handlers, 'sentiment.ledger'> {
  return {
    async 'sentiment.ledger'({ asOf }) {
      const ledger = await threads.store('sentiment.list', {});
      return threads.compute('sentiment.ledger', { asOf, today: today(), ...ledger });
    },
  };
}
