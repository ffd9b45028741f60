import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import type { EntryChoice } from '#shared/sizing/draft/ticket-draft.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { priceDecimals } from '#shared/format/price-decimals.ts';
import { priceTick } from '#shared/sizing/quoted-price.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const kinds = [
  { value: 'lastClose', label: 'close' },
  { value: 'price', label: 'price' },
] as const;

/** How far a typed entry is from the last close; nothing to say at the close itself. */
function sinceClose(entry: number | null, close: number): string | null {
  return entry === null || entry === close ? null : formatPercent(entry / close - 1, 1, 'always');
}

/** The entry price: the last close, or one that is typed or dragged. Typing over the close makes it a price, emptying the field the close. */
export function EntryField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const { draft, context, sized } = desk;
  const problem = sized.problems.entry;
  const shown = draft.entry.kind === 'price' ? draft.entry.price : context.close;
  const change = (entry: EntryChoice): void => edit({ entry });
  return (
    <FieldRow
      id="entry"
      label="Entry"
      problem={problem}
      role="entry"
      outcome={sinceClose(sized.entry, context.close)}
    >
      <NumberField
        id="entry"
        label="Entry price"
        value={shown}
        decimals={priceDecimals(shown)}
        step={priceTick(shown)}
        problemId={problemIdOf('entry', problem)}
        emptyStandsForValue
        onChange={(price) => change(price === null ? { kind: 'lastClose' } : { kind: 'price', price })}
      />
      <SelectField
        label="Entry taken from"
        value={draft.entry.kind}
        choices={kinds}
        onChoose={(kind) =>
          change(kind === 'lastClose' ? { kind } : { kind, price: sized.entry ?? context.close })
        }
      />
    </FieldRow>
  );
}
