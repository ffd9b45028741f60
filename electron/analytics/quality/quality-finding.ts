import type { ProposedSplit, QualityCode } from '#shared/domain/quality.ts';

/** What one check found: how many, the first of them, and the split that would explain it. */
export interface QualityFinding {
  readonly code: QualityCode;
  readonly count: number;
  /** At most {@link mostExamples}; ISO dates or short phrases that begin with one. */
  readonly examples: readonly string[];
  readonly proposedSplit?: ProposedSplit;
}

export const mostExamples = 5;
