import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import type { OpenPlaybook } from '#renderer/state/playbook-slice.ts';
import { ClaimsSection } from './plan/claims-section.tsx';
import { ContradictionsSection } from './plan/contradictions-section.tsx';
import { IdeasSection } from './plan/ideas-section.tsx';
import { CatalystsSection, RisksSection, UnclearSection } from './plan/remark-sections.tsx';
import { ToneSection } from './plan/tone-section.tsx';
import { TriggersSection } from './plan/triggers-section.tsx';
import { NotePane } from './note/note-pane.tsx';
import { PlaybookHead } from './head/playbook-head.tsx';
import { useChecks } from './use-checks.ts';

/** The note beside the plan that was read from it, each leading to the other. */
export function Workspace({ playbook }: { readonly playbook: OpenPlaybook }) {
  const checks = useChecks(playbook);
  const { reading } = playbook;
  return (
    <div className="playbook">
      <PlaybookHead playbook={playbook} checks={checks} />
      <ErrorBoundary name="The note">
        <NotePane reading={reading} claims={checks.claims.value?.claims ?? []} />
      </ErrorBoundary>
      <section className="plan-pane" aria-label="The plan">
        <ErrorBoundary name="The contradictions">
          <ContradictionsSection check={checks.contradictions} />
        </ErrorBoundary>
        <ErrorBoundary name="The ideas">
          <IdeasSection reading={reading} check={checks.contradictions} />
        </ErrorBoundary>
        <ErrorBoundary name="The claims">
          <ClaimsSection reading={reading} check={checks.claims} />
        </ErrorBoundary>
        <ErrorBoundary name="The triggers">
          <TriggersSection playbook={playbook} check={checks.triggers} />
        </ErrorBoundary>
        <ErrorBoundary name="Catalysts and risks">
          <CatalystsSection reading={reading} />
          <RisksSection reading={reading} />
        </ErrorBoundary>
        <ErrorBoundary name="The tone">
          <ToneSection reading={reading} />
        </ErrorBoundary>
        <UnclearSection reading={reading} />
      </section>
    </div>
  );
}
