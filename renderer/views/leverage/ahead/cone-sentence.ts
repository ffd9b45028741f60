import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { sessionsText, signedPercent, simpleText } from '../idea/words.ts';

/** Where nine of ten paths end, and how often compounding hurts and helps on them. */
export function coneSentence(
  { end, horizonSessions, belowSimpleMultiple }: RequestOutput<'leverage.cone'>,
  { fund, index, multiple }: LeveragePair,
): string {
  const at = (place: number): string => signedPercent(end[place]?.fund ?? Number.NaN, 1);
  const simple = simpleText(multiple, index);
  return `Nine of ten paths end between ${at(0)} and ${at(4)} after ${sessionsText(horizonSessions)}. ${fund} ends below ${simple} on ${formatPercent(belowSimpleMultiple, 1)} of them and above it on the rest.`;
}
