import { useState } from 'react';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { type Anchor, type DrawingPlan, drawingDashes, drawingTones } from '#shared/domain/drawing.ts';
import { DateEntry } from './date-entry.tsx';
import { drawingKindNames } from './drawing-names.ts';

const toneNames = { one: 'Teal', two: 'Pink', three: 'Gold', four: 'Violet' } as const;
const dashNames = { solid: 'Solid', dashed: 'Dashed', dotted: 'Dotted' } as const;
const tones = drawingTones.map((value) => ({ value, label: toneNames[value] }));
const looks = drawingDashes.map((value) => ({ value, label: dashNames[value] }));

interface SelectedDrawingProps {
  readonly drawing: DrawingPlan;
  onChange(after: DrawingPlan, gesture: string): void;
  onRemove(): void;
  onClose(): void;
}

/** Everything of the selected drawing in fields: the twin of dragging it. */
export function SelectedDrawing({ drawing, onChange, onRemove, onClose }: SelectedDrawingProps) {
  const mask = useMask();
  const [typed, setTyped] = useState<string | null>(null);
  const { kind, anchors, text, tone, dash } = drawing;
  const setAnchor = (place: number, part: Partial<Anchor>): void => {
    const moved = anchors.map((anchor, at) => (at === place ? { ...anchor, ...part } : anchor));
    const sorted = moved.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    onChange({ ...drawing, anchors: sorted }, 'field');
  };
  const takeText = (): void => {
    if (typed !== null && typed !== text) onChange({ ...drawing, text: typed.slice(0, 500) }, 'text');
    setTyped(null);
  };
  return (
    <div className="selected-drawing" role="group" aria-label={`Selected: ${drawingKindNames[kind]}`}>
      <strong>{drawingKindNames[kind]}</strong>
      {anchors.map((anchor, place) => {
        const which = anchors.length === 1 ? '' : place === 0 ? ', first point' : ', second point';
        return (
          <span className="selected-drawing-anchor" key={which}>
            {kind === 'level' ? null : (
              <DateEntry
                label={`Date${which}`}
                value={anchor.date}
                onDate={(date) => setAnchor(place, { date })}
              />
            )}
            <NumberField
              id={`drawing-price-${place}`}
              label={`Price${which}`}
              value={anchor.price}
              decimals={Math.abs(anchor.price) < 10 ? 4 : 2}
              step={Math.abs(anchor.price) < 10 ? 0.001 : 0.1}
              onChange={(price) => {
                if (price !== null && !Number.isNaN(price)) setAnchor(place, { price });
              }}
            />
          </span>
        );
      })}
      {mask.hidden ? (
        <MaskedField label="Words" />
      ) : (
        <input
          className="field-input selected-drawing-text"
          aria-label="Words"
          placeholder="Words"
          maxLength={500}
          data-autofocus-words
          value={typed ?? text}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={takeText}
          onKeyDown={(event) => {
            if (event.key === 'Enter') takeText();
          }}
        />
      )}
      <span className={`tone-sample tone-${tone}`} aria-hidden="true" />
      <SelectField
        label="Colour"
        value={tone}
        choices={tones}
        onChoose={(next) => onChange({ ...drawing, tone: next }, 'looks')}
      />
      {kind === 'note' ? null : (
        <SelectField
          label="Line"
          value={dash}
          choices={looks}
          onChoose={(next) => onChange({ ...drawing, dash: next }, 'looks')}
        />
      )}
      <button
        type="button"
        className="button button-plain button-icon"
        title="Delete (Delete)"
        onClick={onRemove}
      >
        <Icon name="remove" />
        <span className="visually-hidden">Delete the drawing</span>
      </button>
      <button type="button" className="button button-plain button-icon" title="Done (Esc)" onClick={onClose}>
        <Icon name="close" />
        <span className="visually-hidden">Leave the drawing</span>
      </button>
    </div>
  );
}
