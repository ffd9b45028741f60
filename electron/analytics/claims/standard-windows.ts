import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import type { KnownWindow } from './claim-span.ts';

type Part = ClaimFinding['parts'][number];

const standardWindows: readonly { readonly name: string; readonly window: KnownWindow }[] = [
  { name: '1M', window: { kind: 'months', count: 1 } },
  { name: '3M', window: { kind: 'months', count: 3 } },
  { name: '6M', window: { kind: 'months', count: 6 } },
  { name: 'YTD', window: { kind: 'yearToDate' } },
  { name: '12M', window: { kind: 'months', count: 12 } },
];

/** A claim without a stretch, tried on the usual ones, so that a person can choose; those the history does not reach are left out. */
export const overStandardWindows = (check: (window: KnownWindow) => Omit<Part, 'name'> | null): Part[] =>
  standardWindows.flatMap(({ name, window }) => {
    const part = check(window);
    return part === null ? [] : [{ name, ...part }];
  });

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** That the stretch is missing, and over which of the usual ones the claim is true. */
export function describeTried(parts: readonly Part[]): string {
  const holding = parts.filter(({ holds }) => holds).map(({ name }) => name);
  const tried = listed(parts.map(({ name }) => name));
  const found =
    parts.length === 0
      ? 'The history is too short to try any.'
      : `Of ${tried} it is true over ${holding.length === 0 ? 'none' : listed(holding)}.`;
  return `The note does not say over what stretch. ${found}`;
}
