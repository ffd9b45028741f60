import { readFileSync } from 'node:fs';

export const toneClasses = ['negative', 'neutral', 'positive'] as const;
export type ToneClass = (typeof toneClasses)[number];

/** A headline with what it means for whoever owns what it is about; for rates and inverse funds, for the market behind them. */
export interface LabelledHeadline {
  readonly label: ToneClass;
  readonly text: string;
}

const labels: Readonly<Record<string, ToneClass>> = { '-': 'negative', '0': 'neutral', '+': 'positive' };

/**
 * `development` is what rules were tuned on. `held-out` was set apart before that, by the same person in the same hour, and turned
 * out to flatter them. `fresh` was written after the tuning and is what the product states.
 */
export const headlineSets = ['development', 'held-out', 'fresh'] as const;

export function readHeadlines(set: (typeof headlineSets)[number]): readonly LabelledHeadline[] {
  const file = new URL(`${set}-headlines.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ label: labels[line.charAt(0)] as ToneClass, text: line.slice(2) }));
}
