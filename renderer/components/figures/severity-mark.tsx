import type { QualitySeverity } from '#shared/domain/quality.ts';

const marks: Readonly<Record<QualitySeverity, string>> = { error: '✕', warning: '▲', note: '○' };

/** The shape of a severity, beside its word. */
export function SeverityMark({ severity }: { readonly severity: QualitySeverity }) {
  return (
    <span className={`severity-mark severity-${severity}`} aria-hidden="true">
      {marks[severity]}
    </span>
  );
}
