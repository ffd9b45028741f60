import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { OpenPlaybook } from '#renderer/state/playbook-slice.ts';
import type { Check, TriggerPreview } from '../use-checks.ts';
import { PlanSection } from './plan-section.tsx';
import { TriggerCard } from './trigger-card.tsx';
import { watchTrigger } from './watch-trigger.ts';

/** What the note waits for and what would end it, and where each stands. */
export function TriggersSection({
  playbook,
  check,
}: {
  readonly playbook: OpenPlaybook;
  readonly check: Check<ReadonlyMap<string, TriggerPreview>>;
}) {
  const asOf = useDesk(selectAsOf);
  const board = useQuery('triggers.read', playbook.id === null ? null : { asOf });
  const watched = board.value?.rows.flatMap(({ trigger: { origin } }) =>
    origin.kind === 'playbook' && origin.playbookId === playbook.id ? [origin.triggerId] : [],
  );
  const { triggers } = playbook.reading;
  if (triggers.length === 0) return null;
  return (
    <PlanSection id="trigger" name="Triggers" note={check.problem ?? triggers.length}>
      <ul className="triggers" data-pending={check.pending || undefined}>
        {triggers.map((trigger) => (
          <TriggerCard
            key={trigger.id}
            trigger={trigger}
            watched={watched?.includes(trigger.id) ?? false}
            onWatch={(condition) =>
              void watchTrigger({ ...trigger, condition }, playbook.id).then(board.reload)
            }
            preview={check.value?.get(trigger.id) ?? null}
            problem={check.problem}
          />
        ))}
      </ul>
    </PlanSection>
  );
}
