import { type CSSProperties, type ReactNode, useId, useState } from 'react';
import { definitions } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { DefinitionLink } from './definition-link.tsx';
import { DerivationDetails } from './derivation-details.tsx';

interface AskableProps {
  /** The number, as shown. */
  readonly children: ReactNode;
  /** A function is asked only once somebody asks. */
  readonly how: Derivation | (() => Derivation);
  /** Whose number it is, for a heading and for a screen reader: `IWM, YTD`. */
  readonly of: string;
  /** -1 where the table itself takes care of the keys. */
  readonly tabIndex?: number;
}

/** A number in a table that answers how it came about when it is pressed, where a word beside each has no room. */
export function Askable({ children, how, of, tabIndex }: AskableProps) {
  const id = `askable-${useId().replace(/\W/g, '')}`;
  const anchor = `--${id}`;
  const [open, setOpen] = useState(false);
  const derivation = open ? (typeof how === 'function' ? how() : how) : null;
  const term = derivation === null ? of : `${definitions[derivation.definition].name} of ${of}`;
  return (
    <>
      <button
        type="button"
        className="askable"
        popoverTarget={id}
        tabIndex={tabIndex}
        style={{ anchorName: anchor } as CSSProperties}
      >
        {children}
        <span className="visually-hidden">, how?</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="definition"
        role="note"
        aria-label={`How: ${term}`}
        style={{ positionAnchor: anchor } as CSSProperties}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {derivation === null ? null : (
          <>
            <p className="definition-term">{term}</p>
            <DerivationDetails derivation={derivation} />
            <DefinitionLink term={definitions[derivation.definition].name} />
          </>
        )}
      </div>
    </>
  );
}
