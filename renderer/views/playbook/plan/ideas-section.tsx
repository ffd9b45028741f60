import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import { IdeaCard } from './idea-card.tsx';
import { PlanSection } from './plan-section.tsx';

/** The trades that the note proposes. */
export function IdeasSection({ reading }: { readonly reading: NoteReading }) {
  if (reading.ideas.length === 0) return null;
  return (
    <PlanSection id="idea" name="Ideas" note={reading.ideas.length}>
      <ul className="ideas">
        {reading.ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} triggers={reading.triggers} />
        ))}
      </ul>
    </PlanSection>
  );
}
