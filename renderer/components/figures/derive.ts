import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { PriceBasis } from '#shared/domain/series.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** What an answer says of the closes that it rests on. */
export interface Compared {
  readonly provenance: readonly Provenance[];
  readonly basis: PriceBasis;
  readonly from: BusinessDate | null;
  readonly to: BusinessDate;
  readonly sessions: number;
}

const bases: Readonly<Record<PriceBasis, string>> = {
  raw: 'closes as traded',
  split: 'closes adjusted for splits only',
  total: 'total return: closes adjusted for splits and dividends',
};

/** Makes the answers to 'how?' of one answer; `extra` says what is special about a number. */
export const derive =
  (compared: Compared, asOf: BusinessDate | null) =>
  (
    definition: DefinitionKey,
    inputs: Derivation['inputs'],
    extra: { readonly n?: number | null; readonly other?: Derivation['other'] } = {},
  ): Derivation => ({
    definition,
    inputs,
    basis: basisText(compared),
    from: compared.from,
    to: compared.to,
    n: extra.n === undefined ? compared.sessions : extra.n,
    source: [...new Set(compared.provenance.map(({ source }) => source))].join(', '),
    asOf,
    ageSessions: compared.provenance.every(({ simulated }) => simulated)
      ? null
      : Math.max(...compared.provenance.map(({ ageSessions }) => ageSessions)),
    ...(extra.other === undefined ? {} : { other: extra.other }),
  });

/** The answer to 'how?' of a number that rests on what was typed alone. */
export const deriveFromTyped = (
  definition: DefinitionKey,
  inputs: Derivation['inputs'],
  asOf: BusinessDate | null,
): Derivation => ({
  definition,
  inputs,
  basis: null,
  from: null,
  to: null,
  n: null,
  source: null,
  asOf,
  ageSessions: null,
});

/** The basis in words; with several series, that only common sessions count. */
export function basisText({ basis, provenance }: Pick<Compared, 'basis' | 'provenance'>): string {
  return provenance.length > 1 ? `${bases[basis]}; sessions that all have` : bases[basis];
}
