import type { Idea } from '#shared/domain/playbook/idea.ts';
import { assume, spanOver, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { FoundTrigger } from '../triggers/find-triggers.ts';
import { enterOnTriggers } from './enter-on-triggers.ts';
import { findLabelledProposal } from './find-labelled-proposal.ts';
import { findOwner } from './find-owner.ts';
import { findProposals } from './find-proposals.ts';
import { findTerms } from './find-terms.ts';
import { addPlace, type IdeaPlaces } from './idea-places.ts';
import { implyIdea, isImplying } from './imply-idea.ts';
import { placeIdea } from './place-idea.ts';
import { withTerm } from './with-term.ts';

/** The trades that a note proposes, each with the terms that its sentences give to it, joined by symbol. */
export function findIdeas(
  sentences: readonly Sentence[],
  triggers: readonly FoundTrigger[],
  used: Used,
): readonly Idea[] {
  const ideas: Idea[] = [];
  const places: IdeaPlaces = new Map();
  for (const [index, sentence] of sentences.entries()) {
    for (const proposal of [...findProposals(sentence), ...findLabelledProposal(sentences, index)]) {
      const idea = placeIdea(ideas, sentence, proposal);
      addPlace(places, { sentence: index, at: proposal.end - 1, idea });
    }
  }
  for (const sentence of sentences) {
    // A stop or a target may name the trade that the other terms of its sentence belong to, wherever they stand.
    const terms = findTerms(sentence, used);
    for (const term of [...terms.filter(isImplying), ...terms.filter((one) => !isImplying(one))]) {
      const owner = findOwner(ideas, places, sentence, term) ?? implyIdea(ideas, places, sentence, term);
      const idea = owner === null ? undefined : ideas[owner];
      if (owner === null || !idea) continue;
      const changed = withTerm(idea, term, spanOver(sentence, term.marks));
      if (!changed) continue;
      ideas[owner] = changed;
      for (const mark of term.marks) if (mark.kind !== 'subject') used.add(mark);
    }
  }
  return enterOnTriggers(ideas, places, triggers).map((idea, at) => ({
    ...idea,
    id: `idea-${at + 1}`,
    assumptions: [...idea.assumptions, ...missingTerms(idea)].slice(0, 20),
  }));
}

function missingTerms(idea: Idea) {
  if (idea.sizeFraction !== undefined) return [];
  return [
    assume('sizeFraction', 'not stated', 'The note gives no size; a ticket needs the account and the risk.'),
  ];
}
