import type { Idea } from '#shared/domain/playbook/idea.ts';

/** What a trade is for, where its legs do not say it. */
export const ideaKindNames = { pair: 'Pair', hedge: 'Hedge' } as const;

const instruments: Readonly<Record<Idea['legs'][number]['instrument'], string>> = {
  shares: '',
  callSpread: ' call spread',
  putSpread: ' put spread',
  call: ' call',
  put: ' put',
};

/** A leg in words: `long IWM`, `long IWM call spread`. */
export const legText = ({ symbol, side, instrument }: Idea['legs'][number]): string =>
  `${side} ${symbol}${instruments[instrument]}`;
