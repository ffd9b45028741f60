/** A day on which two sources gave different closes; the newer one is stored. */
export interface SourceDisagreement {
  readonly day: number;
  readonly earlierSource: string;
  readonly earlierClose: number;
  readonly source: string;
  readonly close: number;
}
