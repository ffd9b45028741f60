import type { Idea } from '#shared/domain/playbook/idea.ts';

export const ideaKindNames: Readonly<Record<Idea['kind'], string>> = {
  long: 'Long',
  short: 'Short',
  pair: 'Pair',
  callSpread: 'Call spread',
  putSpread: 'Put spread',
  hedge: 'Hedge',
};

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
