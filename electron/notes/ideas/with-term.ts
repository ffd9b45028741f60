import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import { assume, joinEvidence } from '../sentences/finding.ts';
import type { Term } from './find-terms.ts';

/**
 * The idea with a term that the note states; a stop on the losing side and a target on the winning one, whatever sign is printed.
 * @returns null when the term cannot be one of this idea, such as a second and different stop
 */
export function withTerm(idea: Idea, term: Term, span: Span): Idea | null {
  if (term.isPrice) return withPrice(idea, term, span);
  if (term.field === 'stop') return withStop(idea, term, span);
  if (term.field === 'target') return withRange(idea, 'target', signed(term, isShort(idea) ? -1 : 1), span);
  if (term.field === 'size') return withRange(idea, 'sizeFraction', signed(term, 1), span);
  if (term.field === 'expiry') return withRange(idea, 'expiryDays', term, span);
  const changed = withRange(idea, 'horizonSessions', term, span);
  if (!changed || term.stretch?.length?.unit === 'sessions') return changed;
  const { from, to } = term;
  const because =
    'Weeks are counted as 5 sessions, months as 21, quarters as 63 and longer counts of days by the calendar.';
  return {
    ...changed,
    assumptions: [...changed.assumptions, assume('horizonSessions', `${from} to ${to} sessions`, because)],
  };
}

const isShort = ({ legs }: Idea): boolean => legs[0]?.side === 'short';

function signed({ from, to }: Term, sign: 1 | -1): { from: number; to: number } {
  const ends = [Math.abs(from), Math.abs(to)].map((value) => sign * value);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function withStop(idea: Idea, term: Term, span: Span): Idea | null {
  const fraction = (isShort(idea) ? 1 : -1) * Math.max(Math.abs(term.from), Math.abs(term.to));
  if (!(fraction > -1 && fraction < 20 && fraction !== 0)) return null;
  if (idea.stop && idea.stop.fraction !== fraction) return null;
  return { ...idea, stop: { fraction, evidence: joinEvidence(idea.stop?.evidence ?? [], [span]) } };
}

/**
 * A stop or a target as a price of the idea's own symbol. The price of an index or of gold is none of the fund that is traded
 * in its place, and that of one leg is none of a pair.
 */
function withPrice(idea: Idea, { field, from, to, symbol }: Term, span: Span): Idea | null {
  const [leg] = idea.legs;
  if (field !== 'stop' && field !== 'target') return null;
  if (idea.legs.length !== 1 || leg?.instrument !== 'shares') return null;
  if (idea.assumptions.some((one) => one.field === 'symbol') || (symbol !== null && symbol !== leg.symbol))
    return null;
  if (field === 'stop') {
    if (from !== to || (idea.stopPrice && idea.stopPrice.price !== from)) return null;
    return {
      ...idea,
      stopPrice: { price: from, evidence: joinEvidence(idea.stopPrice?.evidence ?? [], [span]) },
    };
  }
  const known = idea.targetPrice;
  if (known && (known.from !== from || known.to !== to)) return null;
  return { ...idea, targetPrice: { from, to, evidence: joinEvidence(known?.evidence ?? [], [span]) } };
}

function withRange<Field extends 'target' | 'sizeFraction' | 'horizonSessions' | 'expiryDays'>(
  idea: Idea,
  field: Field,
  { from, to }: { from: number; to: number },
  span: Span,
): Idea | null {
  const known = idea[field];
  if (known && (known.from !== from || known.to !== to)) return null;
  if (field === 'sizeFraction' && !(from > 0 && to <= 10)) return null;
  if (field === 'target' && !(from > -1 && to < 20)) return null;
  return { ...idea, [field]: { from, to, evidence: joinEvidence(known?.evidence ?? [], [span]) } };
}
