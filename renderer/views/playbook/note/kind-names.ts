import type { ItemKind } from './note-items.ts';

/** The kinds as sections and legend call them. */
export const kindNames: Readonly<Record<ItemKind, string>> = {
  claim: 'Claims',
  idea: 'Ideas',
  trigger: 'Triggers',
  catalyst: 'Catalysts',
  risk: 'Risks',
  unclear: 'Not understood',
};
