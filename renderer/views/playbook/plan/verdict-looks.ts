import type { ClaimVerdict } from '#shared/ipc/claim-schemas.ts';

/** A verdict as a shape and a word; colour says the same. */
export const verdictLooks: Readonly<Record<ClaimVerdict, { readonly mark: string; readonly word: string }>> =
  {
    confirmed: { mark: '✓', word: 'Confirmed' },
    offBy: { mark: '≈', word: 'Off' },
    contradicted: { mark: '✕', word: 'Contradicted' },
    cannotCheck: { mark: '?', word: 'Cannot check' },
  };
