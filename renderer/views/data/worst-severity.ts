import { type QualitySeverity, qualitySeverities } from '#shared/domain/quality.ts';

/** The most serious severity among issues, or null when there are none. */
export function worstSeverity(
  issues: readonly { readonly severity: QualitySeverity }[],
): QualitySeverity | null {
  return qualitySeverities.find((severity) => issues.some((issue) => issue.severity === severity)) ?? null;
}
