import { placeholders as P } from '../sentences/template.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { Proposal } from './proposal.ts';
import { proposeShares } from './propose-shares.ts';

const label = new RegExp(
  `^[-*\u2022 ]*(?:instrument|ticker|symbol|vehicle|security|underlying) ?: ?${P.subject}`,
  'i',
);
const sideLabel = /^[-*\u2022 ]*(?:side|direction|position|action) ?: ?(?<side>long|buy|short|sell)\b/i;
const sideWithin = 4;

/** A sheet of labels, such as `Instrument: SOXL` and a line below `Side: long`. */
export function findLabelledProposal(sentences: readonly Sentence[], index: number): readonly Proposal[] {
  const sentence = sentences[index] as Sentence;
  const match = label.exec(sentence.template.text);
  const mark = match && sentence.template.markAt(match[0].length - 1);
  if (mark?.kind !== 'subject') return [];
  const lines = sentences.slice(index + 1, index + 1 + sideWithin);
  const stated = lines.flatMap((line) => sideLabel.exec(line.text)?.groups?.side ?? [])[0];
  const side = /^s/i.test(stated ?? '') ? ('short' as const) : ('long' as const);
  return [proposeShares(mark, side, match?.[0].length ?? 0, stated === undefined)];
}
