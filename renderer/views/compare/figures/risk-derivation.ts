import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { ComparedMember, ComparedRisk } from '#shared/ipc/compare-schemas.ts';
import { basisWords } from './basis-words.ts';

/** How a figure of risk came about: over the days that a series and the base have in the range. */
export function riskDerivation(
  definition: DefinitionKey,
  member: ComparedMember,
  risk: ComparedRisk,
  base: string,
  asOf: BusinessDate | null,
): Derivation {
  const { provenance } = member;
  const alone = definition === 'realisedVolatility' || definition === 'levelVolatility';
  return {
    definition,
    inputs: alone
      ? []
      : ([
          ['A', member.symbol],
          ['B', base],
        ] as const),
    basis: member.measuredIn === 'level' ? 'daily changes of the figures' : basisWords[risk.basis],
    from: risk.from,
    to: risk.to,
    n: risk.observations,
    source: provenance?.source ?? null,
    asOf,
    ageSessions: provenance === null || provenance.simulated ? null : provenance.ageSessions,
  };
}
