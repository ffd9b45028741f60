import type { ReactNode } from 'react';

/** The name of an item, which shows its words in the note when it has the focus; PlanItem does the pointing. */
export function WordsButton({ children }: { readonly children: ReactNode }) {
  return (
    <button type="button" className="words-button" title="Show the words of the note">
      {children}
    </button>
  );
}
