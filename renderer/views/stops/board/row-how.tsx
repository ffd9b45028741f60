import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { definitions } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';

/** How all the numbers of a row came about. */
export function RowHow({
  symbol,
  sentence,
  derivations,
}: {
  readonly symbol: string;
  readonly sentence: string;
  readonly derivations: readonly Derivation[];
}) {
  return (
    <Definition term={`Levels of ${symbol}`}>
      <p>{sentence}</p>
      {derivations.map((derivation) => (
        <div key={derivation.definition} className="row-how">
          <p className="row-how-name">{definitions[derivation.definition].name}</p>
          <DerivationDetails derivation={derivation} />
        </div>
      ))}
    </Definition>
  );
}
