import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { LevelBasis } from '#shared/domain/playbook/level-basis.ts';
import type { ContradictionsAnswer, IdeaLevel } from '#shared/ipc/playbook-schemas.ts';

/** The prices of an idea as the data knows them; without an answer they stand as they were stated. */
export interface IdeaPrices {
  readonly stop: IdeaLevel | null;
  readonly target: IdeaLevel | null;
  /** The basis of a price that is set now; null while nothing is known. */
  readonly basis: LevelBasis | null;
}

export function pricesOf({ id }: Idea, answer: ContradictionsAnswer | null): IdeaPrices {
  const levels = answer?.levels.filter(({ ideaId }) => ideaId === id) ?? [];
  const of = (field: IdeaLevel['field']) => levels.find((level) => level.field === field) ?? null;
  return { stop: of('stop'), target: of('target'), basis: answer?.basis ?? null };
}

/** Both prices in the shares of today: what is shown, and what an edit of either starts from. */
export function pricesToday(idea: Idea, { stop, target }: IdeaPrices) {
  return {
    stop: stop?.today.from ?? idea.stopPrice?.price ?? null,
    target: target?.today ?? idea.targetPrice ?? null,
  };
}
