import type { RefObject } from 'react';
import { useCommands } from '#renderer/state/use-commands.ts';
import { comparisonTables } from '#shared/domain/comparison.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { changeComparison } from './change-comparison.ts';

/** A palette that closes gives the focus back to where it was; the field takes it from there. */
function focusLater(field: RefObject<HTMLInputElement | null>): void {
  setTimeout(() => {
    field.current?.focus();
    field.current?.select();
  });
}

/** Answers the commands of the screen while it is shown. */
export function useCompareCommands(
  { basis, table }: ComparisonIdea,
  addField: RefObject<HTMLInputElement | null>,
  datesField: RefObject<HTMLInputElement | null>,
): void {
  useCommands({
    'compare.add': () => focusLater(addField),
    'compare.dates': () => focusLater(datesField),
    'compare.clearDates': () => changeComparison({ custom: null }),
    'compare.basis': () => changeComparison({ basis: basis === 'total' ? 'split' : 'total' }),
    'compare.table': () => {
      const next = comparisonTables[(comparisonTables.indexOf(table) + 1) % comparisonTables.length];
      if (next !== undefined) changeComparison({ table: next });
    },
  });
}
