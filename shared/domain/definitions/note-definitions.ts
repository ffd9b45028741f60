import type { NumberDefinition } from './definition.ts';

export const noteDefinitions = {
  claimVerdict: {
    name: 'Claim against the data',
    formula: 'confirmed when the value found lies within what the wording admits',
    convention:
      'A figure is as fine as it is printed: +12.45 % admits half a hundredth either way, about 19 % a whole point, just under 3 % only what is below it. A return holds when it does on prices or with dividends.',
    otherConvention: 'A fixed tolerance for every figure, whatever its wording.',
    unit: 'a verdict: confirmed, contradicted or not to be checked',
  },
  noteTone: {
    name: 'Tone of the note',
    formula: '(P − N) / (P + N + 1)',
    convention:
      'P and N are the weights of what sounds good and bad, summed; the one keeps a note of few words near zero. Phrases are weighed by rules for the language of markets, and count a third where they stand under a condition or a risk.',
    otherConvention: 'The share of good less bad words by a general dictionary.',
    unit: '−1 to +1',
  },
} as const satisfies Record<string, NumberDefinition>;
