import type { ContradictionsAnswer } from '#shared/ipc/playbook-schemas.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withProposal } from '../edit/edit-reading.ts';
import type { Check } from '../use-checks.ts';
import { PlanItem } from './plan-item.tsx';
import { PlanSection } from './plan-section.tsx';
import { WordsButton } from './words-button.tsx';

const kinds: Readonly<Record<ContradictionsAnswer['contradictions'][number]['kind'], string>> = {
  stopsNeverActTogether: 'Stops that cannot both act',
  horizonTooLong: 'Held too long',
  stopInsideNoise: 'Stop within the noise',
  targetInsideNoise: 'Target within the noise',
  targetOutOfReach: 'Target out of reach',
  claimsDisagree: 'Claims that disagree',
  triggerAlreadyTrue: 'Already so',
  stopOnWrongSide: 'Stop on the wrong side',
};

/** Where the plan is at odds with itself or with what is known, and what would settle it at once. */
export function ContradictionsSection({ check }: { readonly check: Check<ContradictionsAnswer> }) {
  const { value, problem } = check;
  if (value === null)
    return (
      <PlanSection id="contradiction" name="Contradictions" note={problem ?? 'Looking for them…'}>
        {null}
      </PlanSection>
    );
  const { contradictions, unchecked } = value;
  return (
    <PlanSection
      id="contradiction"
      name="Contradictions"
      note={contradictions.length === 0 ? 'None found.' : contradictions.length}
    >
      <ul data-pending={check.pending || undefined}>
        {contradictions.map(({ kind, sentence, advice, about, proposals }) => (
          <PlanItem
            key={`${kind} ${about.join(' ')} ${sentence}`}
            id={`contradiction ${kind} ${about.join(' ')}`.replaceAll(' ', '-')}
            about={about}
            className="contradiction"
          >
            <p>
              <span className="contradiction-mark" aria-hidden="true">
                ⇄
              </span>
              <WordsButton>{kinds[kind]}</WordsButton>
              {sentence}
            </p>
            <p className="quiet">{advice}</p>
            {proposals.length === 0 ? null : (
              <div className="proposals">
                {proposals.map(({ label, change }) => (
                  <button
                    key={label}
                    type="button"
                    className="button"
                    onClick={() => changeReading((reading) => withProposal(reading, change))}
                  >
                    {label}
                  </button>
                ))}
              </div>
            )}
          </PlanItem>
        ))}
      </ul>
      {unchecked.length === 0 ? null : (
        <details className="unchecked">
          <summary>Not looked at: {unchecked.length}</summary>
          <ul>
            {unchecked.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </PlanSection>
  );
}
