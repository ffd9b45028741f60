import type { Derivation } from '#shared/domain/derivation.ts';
import type { Measure } from '#shared/domain/measure.ts';

/** A figure under its label: its text, or why there is none, and how it came about. */
export interface ShownFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly reason: string | null;
  readonly how: Derivation;
}

export const shownFigure = (
  id: string,
  label: string,
  measure: Measure,
  write: (value: number) => string,
  how: Derivation,
): ShownFigure => ({
  id,
  label,
  value: measure.value === null ? null : write(measure.value),
  reason: measure.value === null ? measure.reason : null,
  how,
});
