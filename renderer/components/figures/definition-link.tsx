import { useContext } from 'react';
import { type DefinitionKey, definitions } from '#shared/domain/definitions.ts';
import { AppActionsContext } from '../app-actions.ts';

const keyOfName = new Map(
  (Object.keys(definitions) as DefinitionKey[]).map((key) => [definitions[key].name, key]),
);

/** From one answer to all definitions, at the one of this name where there is one. */
export function DefinitionLink({ term }: { readonly term: string }) {
  const actions = useContext(AppActionsContext);
  if (actions === null) return null;
  return (
    <button
      type="button"
      className="link-button definition-link"
      onClick={() => actions.showDefinition(keyOfName.get(term) ?? null)}
    >
      All definitions
    </button>
  );
}
