import { symbolsOf } from '#shared/domain/condition.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import type { SubjectMark } from '../marks/mark.ts';
import { placeholders as P } from '../sentences/template.ts';
import { subjectsBySymbol, tradableFunds } from '../lexicon/instruments.ts';
import { assume, joinEvidence, spanIn, spanOver, tradable, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { FoundTrigger } from '../triggers/find-triggers.ts';
import { findProposals } from './find-proposals.ts';
import type { Proposal } from './proposal.ts';
import { findTerms, type Term } from './find-terms.ts';
import { withTerm } from './with-term.ts';

/** Where an idea was proposed or named last: terms without a symbol belong to the nearest before them. */
interface Place {
  readonly sentence: number;
  readonly at: number;
  readonly idea: number;
}

/** By sentence, so that a long note is not searched for each of its terms. */
type Places = Map<number, Place[]>;

function addPlace(places: Places, one: Place): void {
  const here = places.get(one.sentence);
  if (here) here.push(one);
  else places.set(one.sentence, [one]);
}

/** The nearest before a sentence, within reach. */
function placeBefore(places: Places, sentence: number): Place | undefined {
  for (let back = 1; back <= longestReach; back++) {
    const last = places.get(sentence - back)?.at(-1);
    if (last) return last;
  }
  return undefined;
}

// A term that stands alone goes back to an idea at most this many sentences.
const longestReach = 8;
const horizonWords =
  /\b(?:horizon|time ?frame|holding period|giv(?:e|ing) (?:it|this|them)|hold(?:ing)?(?: (?:for|it|them))*|review(?:ed)? (?:after|in))\b[^.;]{0,30}$/i;

/** The trades that a note proposes, each with the terms that its sentences give to it, joined by symbol. */
export function findIdeas(
  sentences: readonly Sentence[],
  triggers: readonly FoundTrigger[],
  used: Used,
): readonly Idea[] {
  const ideas: Idea[] = [];
  const places: Places = new Map();
  for (const [index, sentence] of sentences.entries()) {
    for (const proposal of [...findProposals(sentence), ...labelled(sentences, index)]) {
      const idea = place(ideas, sentence, proposal);
      addPlace(places, { sentence: index, at: proposal.end - 1, idea });
    }
  }
  for (const [index, sentence] of sentences.entries()) {
    // A stop or a target may name the trade that the other terms of its sentence belong to, wherever they stand.
    const terms = findTerms(sentence, used);
    for (const term of [...terms.filter(isImplying), ...terms.filter((one) => !isImplying(one))]) {
      const owner = ownerOf(ideas, places, sentence, index, term) ?? implied(ideas, places, sentence, term);
      const idea = owner === null ? undefined : ideas[owner];
      if (owner === null || !idea) continue;
      const changed = withTerm(idea, term, spanOver(sentence, term.marks));
      if (!changed) continue;
      ideas[owner] = changed;
      for (const mark of term.marks) if (mark.kind !== 'subject') used.add(mark);
    }
  }
  return withTriggers(ideas, places, triggers).map((idea, at) => ({ ...idea, id: `idea-${at + 1}` }));
}

const label = new RegExp(
  `^[-*\u2022 ]*(?:instrument|ticker|symbol|vehicle|security|underlying) ?: ?${P.subject}`,
  'i',
);
const sideLabel = /^[-*\u2022 ]*(?:side|direction|position|action) ?: ?(?<side>long|buy|short|sell)\b/i;
const sideWithin = 4;

/** A sheet of labels, such as `Instrument: SOXL` and a line below `Side: long`. */
function labelled(sentences: readonly Sentence[], index: number): readonly Proposal[] {
  const sentence = sentences[index] as Sentence;
  const match = label.exec(sentence.template.text);
  const mark = match && sentence.template.markAt(match[0].length - 1);
  if (mark?.kind !== 'subject') return [];
  const lines = sentences.slice(index + 1, index + 1 + sideWithin);
  const stated = lines.flatMap((line) => sideLabel.exec(line.text)?.groups?.side ?? [])[0];
  const side = /^s/i.test(stated ?? '') ? ('short' as const) : ('long' as const);
  return [proposalOf(mark, side, match?.[0].length ?? 0, stated === undefined)];
}

function proposalOf(mark: SubjectMark, side: 'long' | 'short', end: number, isGuess: boolean): Proposal {
  const { symbol, assumptions } = tradable(mark);
  const guess = assume('side', side, 'The note gives terms for it without plainly saying buy or sell.');
  return {
    kind: side,
    legs: [{ symbol, side, instrument: 'shares' }],
    assumptions: isGuess ? [...assumptions, guess] : assumptions,
    start: end - 1,
    end,
  };
}

/** A stop or a target says by itself that there is a trade. */
const isImplying = ({ field }: Term): boolean => field === 'stop' || field === 'target';

// `Traders may short TNA` proposes nothing by itself, but says which side its stop is on.
const sells = /\b(?:short(?:ing)?|sell short|fade) (?:the |some )?$/i;

/** A stop or a target given to a fund that nothing proposed: a trade that is meant, its side assumed. */
function implied(ideas: Idea[], places: Places, sentence: Sentence, term: Term): number | null {
  if (!isImplying(term)) return null;
  const named = sentence.marks.findLast(
    (mark) =>
      mark.kind === 'subject' && mark.subject.kind === 'fund' && sentence.template.placeOf(mark) < term.at,
  );
  if (named?.kind !== 'subject') return null;
  const at = sentence.template.placeOf(named);
  const side = sells.test(sentence.template.text.slice(0, at)) ? 'short' : 'long';
  const idea = place(ideas, sentence, proposalOf(named, side, at + 1, true));
  addPlace(places, { sentence: sentence.index, at, idea });
  return idea;
}

const keyOf = ({ kind, legs }: Pick<Idea, 'kind' | 'legs'>): string =>
  [kind, ...legs.map(({ symbol, side, instrument }) => `${symbol} ${side} ${instrument}`)].join();

/** The place of the idea in the list: that of the same trade proposed before, or a new one. */
function place(ideas: Idea[], sentence: Sentence, proposal: Proposal): number {
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

function ownerOf(
  ideas: readonly Idea[],
  places: Places,
  sentence: Sentence,
  index: number,
  term: Term,
): number | null {
  if (term.symbol !== null) return bySymbol(ideas, term.symbol, term);
  const here = places.get(index) ?? [];
  if (term.field === 'horizon' && !isHorizon(sentence, here, term)) return null;
  if (term.field === 'expiry') {
    const option = nearest(
      here.filter(({ idea }) => isOption(ideas[idea])),
      term.at,
    );
    if (option) return option.idea;
  }
  const before = here.findLast(({ at }) => at < term.at);
  if (before) return before.idea;
  // A symbol that is named here without a new proposal, as in `Long UWM ...; its stop is`.
  const named = sentence.marks.findLast(
    (mark) => mark.kind === 'subject' && sentence.template.placeOf(mark) < term.at,
  );
  if (named?.kind === 'subject') {
    const owner = bySymbol(ideas, named.subject.symbol, term);
    if (owner !== null && (isImplying(term) || term.field === 'size')) return owner;
    if (named.subject.kind === 'fund') return null;
  }
  const first = here[0];
  if (first) return first.idea;
  const carried = sentence.carried && bySymbol(ideas, sentence.carried.subject.symbol, term);
  if (carried !== null && startsOwn(sentence, term)) return carried;
  const earlier = placeBefore(places, index);
  return earlier && startsOwn(sentence, term) ? earlier.idea : null;
}

const nearest = (places: readonly Place[], at: number): Place | undefined =>
  places.toSorted((left, right) => Math.abs(left.at - at) - Math.abs(right.at - at))[0];

const isOption = (idea: Idea | undefined): boolean =>
  idea?.legs.some(({ instrument }) => instrument !== 'shares') ?? false;

/** A length of time is a horizon after a proposal, beside one with the word `for`, or where the words say so. */
function isHorizon(sentence: Sentence, here: readonly Place[], term: Term): boolean {
  const before = sentence.template.text.slice(Math.max(0, term.at - 60), term.at);
  // `for the next two weeks` is how long it is held; `in the next two weeks` when something comes.
  const isFor =
    /\bfor $/i.test(before) ||
    /^for /i.test(sentence.text.slice(term.stretch?.start, (term.stretch?.start ?? 0) + 4));
  if (term.stretch?.tense === 'ahead' && !isFor) return false;
  return here.some(({ at }) => isFor || at < term.at) || horizonWords.test(before);
}

/** A stop or a target always speaks of a trade; a lone size or length only where its words say so. */
const startsOwn = (sentence: Sentence, term: Term): boolean =>
  term.field !== 'horizon' ||
  /\b(?:horizon|time ?frame|hold|holding period|position|trade|giv(?:e|ing) (?:it|this|them))\b/i.test(
    sentence.text,
  );

function bySymbol(ideas: readonly Idea[], symbol: string, { field }: Term): number | null {
  const traded = tradableFunds.get(symbol) ?? symbol;
  const isLeg = (idea: Idea) => idea.legs.some((one) => one.symbol === traded);
  // Stops and targets of shares do not act on an option or on one leg of a pair.
  const plain = ideas.findIndex((idea) => isLeg(idea) && idea.legs.length === 1 && !isOption(idea));
  if (plain >= 0 && field !== 'expiry') return plain;
  const any = ideas.findIndex(isLeg);
  return any < 0 ? null : any;
}

const isLegOf = (idea: Idea | undefined, symbol: string): boolean =>
  idea?.legs.some((leg) => leg.symbol === symbol) ?? false;

/** The funds of a condition that the note names by their symbols. */
const ownFunds = ({ condition, assumptions }: FoundTrigger['trigger']): readonly string[] =>
  assumptions.some(({ field }) => field === 'symbol')
    ? []
    : symbolsOf(condition).filter((symbol) => subjectsBySymbol.get(symbol)?.kind === 'fund');

/** Each entering trigger puts on the ideas of its sentence, else the last idea before it. */
function withTriggers(
  ideas: readonly Idea[],
  places: Places,
  triggers: readonly FoundTrigger[],
): readonly Idea[] {
  const result = [...ideas];
  for (const { sentence, trigger } of triggers) {
    if (trigger.role !== 'enter') continue;
    const here = places.get(sentence)?.at(-1);
    const last = here ?? placeBefore(places, sentence);
    const idea = last && result[last.idea];
    // A fund's own level puts on that fund, which the note may only have meant: never the trade before it.
    const isOther = here === undefined && ownFunds(trigger).some((symbol) => !isLegOf(idea, symbol));
    if (last && idea && !isOther)
      result[last.idea] = { ...idea, enterOn: [...new Set([...idea.enterOn, trigger.id])].slice(0, 20) };
  }
  return result.map((idea) => ({
    ...idea,
    assumptions: [...idea.assumptions, ...missing(idea)].slice(0, 20),
  }));
}

function missing(idea: Idea) {
  if (idea.sizeFraction !== undefined) return [];
  return [
    assume('sizeFraction', 'not stated', 'The note gives no size; a ticket needs the account and the risk.'),
  ];
}
