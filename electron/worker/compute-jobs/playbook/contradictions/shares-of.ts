import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Evidence } from '#shared/domain/playbook/span.ts';

/** An idea in one instrument with a stop, as a fraction of its entry. */
export interface StoppedIdea {
  readonly ideaId: string;
  readonly symbol: string;
  readonly stop: number;
  readonly evidence: Evidence;
}

/** The one leg of an idea that is shares: its stop and target are then levels of that symbol. Null for pairs and options. */
export function sharesOf({ legs }: Idea): Idea['legs'][number] | null {
  const [leg] = legs;
  return leg && legs.length === 1 && leg.instrument === 'shares' ? leg : null;
}
