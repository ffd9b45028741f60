import type { RefObject } from 'react';
import { useCommands } from '#renderer/state/use-commands.ts';
import { type PairIdea, pairRebalancings } from '#shared/domain/pair-idea.ts';
import { changePair } from './use-pair-idea.ts';

/** Answers the commands of the screen while it is shown. */
export function usePairsCommands(
  { long, short, neutrality, rebalancing }: PairIdea,
  screen: RefObject<HTMLElement | null>,
): void {
  // A palette that closes gives the focus back to where it was; the field takes it from there.
  const focusLater = (field: string): void => {
    setTimeout(() => {
      const input = screen.current?.querySelector<HTMLInputElement>(field);
      input?.focus();
      input?.select();
    });
  };
  useCommands({
    'pairs.dates': () => focusLater('#pair-from'),
    'pairs.size': () => focusLater('#pair-dollars'),
    'pairs.hedge': () => changePair({ neutrality: neutrality === 'dollar' ? 'beta' : 'dollar' }),
    'pairs.swap': () => changePair({ long: short, short: long }),
    'pairs.rebalancing': () => {
      const next = pairRebalancings[(pairRebalancings.indexOf(rebalancing) + 1) % pairRebalancings.length];
      if (next !== undefined) changePair({ rebalancing: next });
    },
  });
}
