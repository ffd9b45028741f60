import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Catalyst, Risk } from '#shared/domain/playbook/note-remarks.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import type { Proposal } from '#shared/ipc/playbook-schemas.ts';

type ListName = 'claims' | 'ideas' | 'triggers' | 'catalysts' | 'risks';

const changed = <Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): Item[] => items.map((item) => (item.id === id ? change(item) : item));

/** The reading with one claim changed. */
export const withClaim = (
  reading: NoteReading,
  id: string,
  change: (claim: Claim) => Claim,
): NoteReading => ({
  ...reading,
  claims: changed(reading.claims, id, change),
});

/** The reading with one idea changed. */
export const withIdea = (reading: NoteReading, id: string, change: (idea: Idea) => Idea): NoteReading => ({
  ...reading,
  ideas: changed(reading.ideas, id, change),
});

/** The reading with one trigger changed. */
export const withTrigger = (
  reading: NoteReading,
  id: string,
  change: (trigger: NoteTrigger) => NoteTrigger,
): NoteReading => ({ ...reading, triggers: changed(reading.triggers, id, change) });

/** The reading without an item; an idea waits no longer for a trigger that is gone. */
export function withoutItem(reading: NoteReading, list: ListName, id: string): NoteReading {
  const rest: NoteReading = { ...reading, [list]: reading[list].filter((item) => item.id !== id) };
  if (list !== 'triggers') return rest;
  const ideas = rest.ideas.map((idea) => ({
    ...idea,
    enterOn: idea.enterOn.filter((other) => other !== id),
  }));
  return { ...rest, ideas };
}

type Range = 'sizeFraction' | 'target' | 'horizonSessions' | 'expiryDays';

/** A range of an idea, or without one for null; words that it stands on stay, or are the idea's own. */
export function withRange(
  idea: Idea,
  field: Range,
  ends: { readonly from: number; readonly to: number } | null,
  text: string,
): Idea {
  const { [field]: before, ...rest } = withEdited(idea, field, text);
  if (ends === null) return rest;
  return { ...rest, [field]: { ...ends, evidence: before?.evidence ?? idea.evidence } };
}

/** The stop of an idea as a signed fraction of the entry, or without one for null. */
export function withStop(idea: Idea, fraction: number | null, text: string): Idea {
  const { stop, ...rest } = withEdited(idea, 'stop', text);
  if (fraction === null) return rest;
  return { ...rest, stop: { fraction, evidence: stop?.evidence ?? idea.evidence } };
}

/** The reading with one catalyst changed. */
export const withCatalyst = (
  reading: NoteReading,
  id: string,
  change: (catalyst: Catalyst) => Catalyst,
): NoteReading => ({ ...reading, catalysts: changed(reading.catalysts, id, change) });

/** The reading with one risk changed. */
export const withRisk = (reading: NoteReading, id: string, change: (risk: Risk) => Risk): NoteReading => ({
  ...reading,
  risks: changed(reading.risks, id, change),
});

/** The reading with one change made that ends a contradiction. */
export function withProposal(reading: NoteReading, change: Proposal): NoteReading {
  return withIdea(reading, change.ideaId, (idea) => {
    switch (change.kind) {
      case 'stop': {
        // A distance takes the place of a price that it was proposed against.
        const { stopPrice: _, ...rest } = idea;
        return withStop(rest, change.fraction, 'as proposed');
      }
      case 'target': {
        const { targetPrice: _, ...rest } = idea;
        return withRange(rest, 'target', { from: change.from, to: change.to }, 'as proposed');
      }
      case 'horizon':
        return withRange(
          idea,
          'horizonSessions',
          { from: change.fromSessions, to: change.toSessions },
          'as proposed',
        );
    }
  });
}
