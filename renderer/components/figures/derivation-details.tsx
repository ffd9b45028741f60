import { definitions } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { derivationFacts } from './derivation-facts.ts';

/** The inside of a definition: the formula, what went in, and what the other convention gives. */
export function DerivationDetails({ derivation }: { readonly derivation: Derivation }) {
  const { formula, convention, otherConvention } = definitions[derivation.definition];
  const facts = [...derivation.inputs, ...derivationFacts(derivation)];
  return (
    <>
      <p className="definition-formula">{formula}</p>
      <p>{convention}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {otherConvention === undefined && derivation.other === undefined ? null : (
        <p className="definition-other">
          {otherConvention === undefined ? null : <>Others: {otherConvention} </>}
          {derivation.other === undefined ? null : (
            <>
              {derivation.other.name}: <strong>{derivation.other.value}</strong>
            </>
          )}
        </p>
      )}
    </>
  );
}
