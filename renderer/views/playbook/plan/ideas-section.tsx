import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { ContradictionsAnswer } from '#shared/ipc/playbook-schemas.ts';
import type { Check } from '../use-checks.ts';
import { pricesOf } from './idea-prices.ts';
import { IdeaCard } from './idea-card.tsx';
import { PlanSection } from './plan-section.tsx';

/** The trades that the note proposes. */
export function IdeasSection({
  reading,
  check,
}: {
  readonly reading: NoteReading;
  readonly check: Check<ContradictionsAnswer>;
}) {
  if (reading.ideas.length === 0) return null;
  return (
    <PlanSection id="idea" name="Ideas" note={reading.ideas.length}>
      <ul className="ideas">
        {reading.ideas.map((idea) => (
          <IdeaCard
            key={idea.id}
            idea={idea}
            triggers={reading.triggers}
            prices={pricesOf(idea, check.value)}
          />
        ))}
      </ul>
    </PlanSection>
  );
}
