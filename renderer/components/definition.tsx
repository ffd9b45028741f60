import { type CSSProperties, type ReactNode, useId } from 'react';
import { DefinitionLink } from './figures/definition-link.tsx';

/** A small question that opens what a number is: formula, basis, dates, n and source. */
export function Definition({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const id = `definition-${useId().replace(/\W/g, '')}`;
  const anchor = `--${id}`;
  return (
    <>
      <button
        type="button"
        className="definition-button"
        popoverTarget={id}
        style={{ anchorName: anchor } as CSSProperties}
      >
        how?<span className="visually-hidden"> {term}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="definition"
        role="note"
        aria-label={`How: ${term}`}
        style={{ positionAnchor: anchor } as CSSProperties}
      >
        <p className="definition-term">{term}</p>
        {children}
        <DefinitionLink term={term} />
      </div>
    </>
  );
}
