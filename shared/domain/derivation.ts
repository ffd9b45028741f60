import type { BusinessDate } from './business-date.ts';
import type { DefinitionKey } from './definitions.ts';

/** How one shown number came about: everything needed to reckon it again. Texts are as shown, formatted. */
export interface Derivation {
  readonly definition: DefinitionKey;
  /** Label and value of each input, by the names that the formula uses. */
  readonly inputs: readonly (readonly [label: string, value: string])[];
  /** Such as `split-adjusted closes`; null where no prices went in. */
  readonly basis: string | null;
  readonly from: BusinessDate | null;
  readonly to: BusinessDate | null;
  /** Observations that went in. */
  readonly n: number | null;
  /** Such as `Yahoo`, or `simulated sample`. */
  readonly source: string | null;
  /** The last date that could be read; null for the latest. */
  readonly asOf: BusinessDate | null;
  /** Sessions since the newest observation; null where age means nothing. */
  readonly ageSessions: number | null;
  /** What the other convention gives, formatted. */
  readonly other?: { readonly name: string; readonly value: string };
}
