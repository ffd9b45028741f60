import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { useCommands } from '#renderer/state/use-commands.ts';
import { restateStop } from '#renderer/state/ticket/restate-stop.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { stopHint } from './stop-hint.ts';
import { stopTerms } from './stop-terms.ts';
import { useEdit } from './use-edit.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

const kinds = [
  { value: 'fraction', label: '%' },
  { value: 'price', label: 'price' },
  { value: 'averageTrueRange', label: '× ATR' },
  { value: 'swing', label: 'swing' },
] as const;

/** The stop in the user's own terms, and the price it comes to. */
export function StopField({ desk }: { readonly desk: DraftOnDesk }) {
  const edit = useEdit(desk.symbol);
  const { draft, context, sized } = desk;
  const { stop } = draft;
  const terms = stopTerms(stop, draft.side);
  const problem = sized.problems.stop;
  useCommands({ 'sizing.focus': () => document.getElementById('stop')?.focus() });

  const price = sized.stop === null ? null : formatPrice(sized.stop);
  const change =
    sized.stop === null || sized.entry === null
      ? null
      : formatPercent(sized.stop / sized.entry - 1, 1, 'always');
  return (
    <FieldRow
      id="stop"
      label="Stop"
      problem={problem}
      role="stop"
      hint={stopHint(desk)}
      outcome={stop.kind === 'price' ? change : price}
    >
      <NumberField
        id="stop"
        label={terms.label}
        value={terms.value}
        scale={terms.scale}
        decimals={terms.decimals}
        step={terms.step}
        problemId={problemIdOf('stop', problem)}
        onChange={(value) => edit({ stop: terms.choose(value ?? Number.NaN), pinnedStop: null })}
      />
      <SelectField
        label="Stop stated as"
        value={stop.kind}
        choices={kinds}
        onChoose={(kind) =>
          edit({ stop: restateStop(kind, sized.entry, sized.stop, context), pinnedStop: null })
        }
      />
    </FieldRow>
  );
}
