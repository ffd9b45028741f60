import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import { joinEvidence, spanIn } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { Proposal } from './proposal.ts';

const keyOf = ({ kind, legs }: Pick<Idea, 'kind' | 'legs'>): string =>
  [kind, ...legs.map(({ symbol, side, instrument }) => `${symbol} ${side} ${instrument}`)].join();

/** The place of the idea in the list: that of the same trade proposed before, or a new one. */
export function placeIdea(ideas: Idea[], sentence: Sentence, proposal: Proposal): number {
  const { kind, legs, neutrality, assumptions } = proposal;
  const { template } = sentence;
  const span: Span = spanIn(sentence, template.sourceOf(proposal.start), template.sourceOf(proposal.end));
  const key = keyOf(proposal);
  const at = ideas.findIndex((idea) => keyOf(idea) === key);
  const known = ideas[at];
  if (known) {
    ideas[at] = {
      ...known,
      ...(neutrality === undefined ? {} : { neutrality }),
      evidence: joinEvidence(known.evidence, [span]),
    };
    return at;
  }
  ideas.push({
    id: 'idea',
    kind,
    legs,
    ...(neutrality === undefined ? {} : { neutrality }),
    enterOn: [],
    evidence: [span],
    assumptions,
  });
  return ideas.length - 1;
}
