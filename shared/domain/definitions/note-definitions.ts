import type { NumberDefinition } from './definition.ts';

export const noteDefinitions = {
  claimVerdict: {
    name: 'Claim against the data',
    formula: 'confirmed when the value found lies within what the wording admits',
    convention:
      'A figure is as fine as it is printed: +12.45 % admits half a hundredth either way, about 19 % a whole point, just under 3 % only what is below it. A return holds when it does on prices or with dividends.',
    otherConvention: 'A fixed tolerance for every figure, whatever its wording.',
  },
  noteTone: {
    name: 'Tone of the note',
    formula: 'weights of the phrases found, summed and brought to −1 .. 1',
    convention:
      'Phrases are weighed by rules for the language of markets, for general word lists fail on it: falling volatility is good, a falling price is not.',
    otherConvention: 'The share of good less bad words by a general dictionary.',
  },
} as const satisfies Record<string, NumberDefinition>;
