import type { OpenPlaybook } from '#renderer/state/playbook-slice.ts';
import type { TriggerReading } from '#shared/ipc/trigger-schemas.ts';
import type { Check } from '../use-checks.ts';
import { PlanSection } from './plan-section.tsx';
import { TriggerCard } from './trigger-card.tsx';

/** What the note waits for and what would end it, and where each stands. */
export function TriggersSection({
  playbook,
  check,
}: {
  readonly playbook: OpenPlaybook;
  readonly check: Check<ReadonlyMap<string, TriggerReading>>;
}) {
  const { triggers } = playbook.reading;
  if (triggers.length === 0) return null;
  return (
    <PlanSection id="trigger" name="Triggers" note={check.problem ?? triggers.length}>
      <ul className="triggers" data-pending={check.pending || undefined}>
        {triggers.map((trigger) => (
          <TriggerCard
            key={trigger.id}
            trigger={trigger}
            playbookId={playbook.id}
            reading={check.value?.get(trigger.id) ?? null}
            problem={check.problem}
          />
        ))}
      </ul>
    </PlanSection>
  );
}
