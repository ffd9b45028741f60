import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { restateTarget } from '#renderer/state/ticket/restate-target.ts';
import type { TargetChoice } from '#shared/sizing/draft/ticket-draft.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { priceDecimals } from '#shared/format/price-decimals.ts';
import { priceTick } from '#shared/sizing/quoted-price.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const kinds = [
  { value: 'fraction', label: '%' },
  { value: 'price', label: 'price' },
] as const;

/** One of the two targets, in percent from the entry or as a price; empty means none. */
export function TargetField({ desk, index }: { readonly desk: DraftOnDesk; readonly index: 0 | 1 }) {
  const edit = useEdit(desk.symbol);
  const { draft, sized } = desk;
  const id = index === 0 ? 'target1' : 'target2';
  const choice = draft.targets[index];
  const price = sized.targets[index];
  const problem = sized.problems[id];
  const inPercent = choice.kind === 'fraction';
  const change = (next: TargetChoice): void =>
    edit({ targets: index === 0 ? [next, draft.targets[1]] : [draft.targets[0], next] });
  const outcome =
    price === null || sized.entry === null
      ? 'none'
      : inPercent
        ? formatPrice(price)
        : formatPercent(price / sized.entry - 1, 1, 'always');
  return (
    <FieldRow id={id} label={`Target ${index + 1}`} problem={problem} role={id} outcome={outcome}>
      <NumberField
        id={id}
        label={inPercent ? `Target ${index + 1} in percent from the entry` : `Target ${index + 1} price`}
        value={inPercent ? choice.fraction : choice.price}
        scale={inPercent ? 100 : 1}
        decimals={inPercent ? 2 : priceDecimals(choice.price ?? 1)}
        step={inPercent ? 0.001 : priceTick(choice.price ?? 1)}
        placeholder="none"
        problemId={problemIdOf(id, problem)}
        onChange={(value) =>
          change(inPercent ? { kind: 'fraction', fraction: value } : { kind: 'price', price: value })
        }
      />
      <SelectField
        label={`Target ${index + 1} stated as`}
        value={choice.kind}
        choices={kinds}
        onChoose={(kind) => change(restateTarget(kind, sized.entry, price))}
      />
    </FieldRow>
  );
}
