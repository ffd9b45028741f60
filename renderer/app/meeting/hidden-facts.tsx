import { type CSSProperties, useState } from 'react';

interface Fact {
  readonly of: string;
  readonly says: string;
}

const words = (element: Element): string =>
  (element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();

/** What stands on the screen only under a resting pointer, with what it is said of; controls say what they do elsewhere. */
function readFacts(): readonly Fact[] {
  const facts = [...document.querySelectorAll<HTMLElement>('.shell-main [title]')]
    .filter((element) => !element.closest('button, [role="radio"]') && element.checkVisibility())
    .map((element) => ({ of: words(element).slice(0, 60), says: element.title }))
    .filter(({ of, says }) => says !== '' && says !== of);
  return [...new Map(facts.map((fact) => [`${fact.of} ${fact.says}`, fact])).values()];
}

/** A list of the facts that would otherwise be shown to a pointer alone. */
export function HiddenFacts() {
  const [facts, setFacts] = useState<readonly Fact[]>([]);
  return (
    <>
      <button
        type="button"
        className="link-button"
        popoverTarget="hidden-facts"
        style={{ anchorName: '--hidden-facts' } as CSSProperties}
      >
        Reasons and full names
      </button>
      <div
        id="hidden-facts"
        popover="auto"
        className="definition hidden-facts"
        role="note"
        aria-label="Reasons and full names on this screen"
        style={{ positionAnchor: '--hidden-facts' } as CSSProperties}
        onToggle={(event) => setFacts(event.newState === 'open' ? readFacts() : [])}
      >
        {facts.length === 0 ? <span>Everything is on the screen.</span> : null}
        {facts.map(({ of, says }) => (
          <span className="hidden-fact" key={`${of} ${says}`}>
            <strong>{of}</strong> {says}
          </span>
        ))}
      </div>
    </>
  );
}
