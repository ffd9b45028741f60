import { useMemo } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import type { OpenPlaybook } from '#renderer/state/playbook-slice.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { ClaimsAnswer } from '#shared/ipc/claim-schemas.ts';
import type { ContradictionsAnswer } from '#shared/ipc/playbook-schemas.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';

/** An answer about the playbook that is shown; the one before stands until the next is there. */
export interface Check<Value> {
  readonly value: Value | null;
  /** Why there is none. */
  readonly problem: string | null;
  readonly pending: boolean;
}

/** A trigger of the note as it stands now, its levels in the shares of today. */
export type TriggerPreview = RequestOutput<'triggers.preview'>[number];

export interface PlaybookChecks {
  readonly claims: Check<ClaimsAnswer>;
  readonly contradictions: Check<ContradictionsAnswer>;
  readonly triggers: Check<ReadonlyMap<string, TriggerPreview>>;
}

type Query<Value> = Parameters<typeof useLastAnswer<Value>>[0];

function useCheck<Value>(query: Query<Value>): Check<Value> {
  return {
    value: useLastAnswer(query),
    problem: query.status === 'failed' ? query.message : null,
    pending: query.status === 'loading',
  };
}

/** What the data says to the playbook: claims, what contradicts itself, and where the triggers stand. */
export function useChecks({ reading, note }: OpenPlaybook): PlaybookChecks {
  const asOf = useDesk(selectAsOf);
  const on = note.asOf;
  const { claims, triggers } = reading;
  const claimCheck = useCheck(useQuery('claims.check', { claims, on, asOf }));
  const contradictions = useCheck(useQuery('playbook.contradictions', { reading, on, asOf }));
  const asked = triggers.map(({ id, name, condition, levels }) => ({
    id,
    name,
    condition,
    levels: levels ?? { on, simulated: [] },
  }));
  const previews = useCheck(useQuery('triggers.preview', { triggers: asked, asOf }));
  const readings = useMemo(
    () => previews.value && new Map(previews.value.map((one) => [one.id, one])),
    [previews.value],
  );
  return { claims: claimCheck, contradictions, triggers: { ...previews, value: readings } };
}
