import { type LinkGroup, linkGroups } from '#renderer/state/layout/desk-layout.ts';

/** The letter of a link group in its colour; the tab's name says it in words. */
export function LinkBadge({ group }: { readonly group: LinkGroup | null }) {
  if (group === null) return null;
  return <span className={`link-badge link-badge-${linkGroups.indexOf(group) + 1}`} data-letter={group} />;
}
