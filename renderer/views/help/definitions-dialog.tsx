import { useEffect, useRef, useState } from 'react';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { type DefinitionKey, definitions } from '#shared/domain/definitions.ts';
import { findDefinitions } from './find-definitions.ts';

interface DefinitionsDialogProps {
  /** The one that was asked for; it is scrolled to. */
  readonly asked?: DefinitionKey | undefined;
  onClose(): void;
}

/** Every definition behind a number, apart from any one value of it. */
export function DefinitionsDialog({ asked, onClose }: DefinitionsDialogProps) {
  const [query, setQuery] = useState('');
  const found = findDefinitions(query);
  const wanted = useRef<HTMLElement>(null);
  useEffect(() => wanted.current?.scrollIntoView({ block: 'start' }), []);
  return (
    <Modal title="Definitions" className="drawer" onClose={onClose}>
      <div className="drawer-search">
        <input
          className="field-input"
          type="search"
          aria-label="Search the definitions"
          placeholder="Search, such as beta or gap"
          data-autofocus
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status" className="muted">
          {found.length} of {Object.keys(definitions).length}
        </span>
      </div>
      <div className="modal-content" tabIndex={0} role="group" aria-label="Definitions found">
        {found.length === 0 ? <p className="muted">No definition holds these words.</p> : null}
        {found.map((key) => (
          <section
            key={key}
            ref={key === asked ? wanted : null}
            className={key === asked ? 'definition-entry definition-asked' : 'definition-entry'}
            aria-labelledby={`definition-of-${key}`}
          >
            <h3 id={`definition-of-${key}`}>{definitions[key].name}</h3>
            <DefinitionFacts of={key} />
          </section>
        ))}
      </div>
    </Modal>
  );
}

function DefinitionFacts({ of }: { readonly of: DefinitionKey }) {
  const { formula, convention, otherConvention, unit, source } = definitions[of];
  return (
    <>
      <p className="definition-formula">{formula}</p>
      <dl>
        <div>
          <dt>Basis</dt>
          <dd>{convention}</dd>
        </div>
        <div>
          <dt>Unit</dt>
          <dd>{unit}</dd>
        </div>
        {otherConvention === undefined ? null : (
          <div>
            <dt>Others</dt>
            <dd>{otherConvention}</dd>
          </div>
        )}
        {source === undefined ? null : (
          <div>
            <dt>Source</dt>
            <dd>{source}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
