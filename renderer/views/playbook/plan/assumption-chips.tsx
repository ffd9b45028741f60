import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { type CSSProperties, useId, useState } from 'react';
import type { Assumption } from '#shared/domain/playbook/assumption.ts';
import { fieldNames } from '../edit/origin-names.ts';
import { formatDatesIn } from '#shared/format/format-day.ts';

/** What Stopline filled in where the note is silent: each says why, and is settled with one press or with its own field. */
export function AssumptionChips({
  assumptions,
  isTyped = false,
  onChange,
}: {
  readonly assumptions: readonly Assumption[];
  /** True where the chip itself is the field; else the value is set among the fields of its item. */
  readonly isTyped?: boolean;
  onChange(assumptions: readonly Assumption[]): void;
}) {
  if (assumptions.length === 0) return null;
  return (
    <ul className="chips" aria-label="Assumed">
      {assumptions.map((assumption, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may be alike, and none is ever moved
        <li key={`${assumption.field} ${index}`}>
          <Chip
            assumption={assumption}
            isTyped={isTyped}
            onSettle={(value) =>
              onChange(
                assumptions.map((one, place) => (place === index ? { ...one, value, confirmed: true } : one)),
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}

interface ChipProps {
  readonly assumption: Assumption;
  readonly isTyped: boolean;
  onSettle(value: string): void;
}

function Chip({ assumption, isTyped, onSettle }: ChipProps) {
  const mask = useMask();
  const { field, value, because, confirmed } = assumption;
  const [typed, setTyped] = useState(value);
  const id = `chip-${useId().replace(/\W/g, '')}`;
  const anchor = `--${id}`;
  const name = fieldNames[field] ?? field;
  return (
    <>
      <button
        type="button"
        className="chip"
        data-confirmed={confirmed || undefined}
        popoverTarget={id}
        style={{ anchorName: anchor } as CSSProperties}
        title={mask.hidden ? undefined : because}
      >
        <span aria-hidden="true">{confirmed ? '✓' : '≈'}</span>
        <span className="visually-hidden">{confirmed ? 'confirmed' : 'assumed'}</span> {name}:{' '}
        {mask.text(formatDatesIn(value))}
      </button>
      <div
        id={id}
        popover="auto"
        className="definition chip-panel"
        role="group"
        aria-label={`Assumed: ${name}`}
        style={{ positionAnchor: anchor } as CSSProperties}
        onToggle={(event) => event.newState === 'open' && setTyped(value)}
      >
        <p className="definition-term">{name}</p>
        <p>{mask.text(because)}</p>
        <form
          className="chip-form"
          onSubmit={(event) => {
            event.preventDefault();
            onSettle(typed.trim() || value);
            document.getElementById(id)?.hidePopover();
          }}
        >
          {!isTyped ? (
            <span className="quiet">Confirm it as it is, or set it with Edit.</span>
          ) : mask.hidden ? (
            <MaskedField label={name} />
          ) : (
            <input
              className="field-input"
              aria-label={`${name}, as you see it`}
              maxLength={120}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
          <button type="submit" className="button button-primary">
            Confirm
          </button>
        </form>
      </div>
    </>
  );
}
