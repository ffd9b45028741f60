import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Check } from '../use-checks.ts';
import type { ClaimsAnswer } from '#shared/ipc/claim-schemas.ts';
import { ClaimRow } from './claim-row.tsx';
import { PlanSection } from './plan-section.tsx';

/** Every claim of the note held against the data, in the order of the note. */
export function ClaimsSection({
  reading,
  check,
}: {
  readonly reading: NoteReading;
  readonly check: Check<ClaimsAnswer>;
}) {
  const { claims } = reading;
  if (claims.length === 0) return null;
  const found = new Map(check.value?.claims.map((claim) => [claim.id, claim]));
  const sources = check.value?.claims.flatMap(({ provenance }) => provenance) ?? [];
  return (
    <PlanSection
      id="claim"
      name="Claims"
      note={
        <>
          {check.problem ?? check.value?.sentence ?? 'Holding them against the data…'}
          {sources.some(({ simulated }) => simulated) ? <SimulatedBadge short /> : null}
        </>
      }
    >
      <ul className="claims" data-table data-pending={check.pending || undefined}>
        <li className="claim-head" aria-hidden="true">
          <span>Verdict</span>
          <span>Claim</span>
          <span className="number">Stated</span>
          <span className="number">Found</span>
          <span>Basis</span>
          <span>Dates</span>
        </li>
        {claims.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            found={found.get(claim.id) ?? null}
            problem={check.problem}
          />
        ))}
      </ul>
    </PlanSection>
  );
}
