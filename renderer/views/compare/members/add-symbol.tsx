import { Command } from 'cmdk';
import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { mostCompared } from '#shared/domain/comparison.ts';
import { changeCompared } from '../change-comparison.ts';
import { addSymbol } from '../change-symbols.ts';

interface AddSymbolProps {
  readonly symbols: readonly string[];
  readonly field: RefObject<HTMLInputElement | null>;
}

/** A field that finds a stored series by symbol or name and adds it. */
export function AddSymbol({ symbols, field }: AddSymbolProps) {
  const asOf = useDesk(selectAsOf);
  const stored = useQuery('watchlist.read', { asOf });
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const full = symbols.length >= mostCompared;
  const rows = (stored.value ?? []).filter(
    ({ provenance }) => provenance.kind !== 'flow' && !symbols.includes(provenance.symbol),
  );
  const add = (symbol: string): void => {
    changeCompared((compared) => addSymbol(compared, symbol));
    setTyped('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setTyped('');
    setOpen(false);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <Command className="compare-add" label="Add to the comparison" loop onKeyDown={onKeyDown} onBlur={onBlur}>
      <Command.Input
        ref={field}
        className="field-input"
        placeholder={full ? `${mostCompared} is the most` : 'Add symbol or series…'}
        disabled={full}
        value={typed}
        onValueChange={(text) => {
          setTyped(text);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
      />
      {/* Always there, for the field names it as what it controls. */}
      <Command.List className="compare-suggestions" hidden={!open || full}>
        <Command.Empty>
          Nothing stored of that name. Import it first, or load it on the Data screen.
        </Command.Empty>
        {rows.map(({ provenance: { symbol, name, kind } }) => (
          <Command.Item key={symbol} value={symbol} keywords={[name]} onSelect={() => add(symbol)}>
            <strong>{symbol}</strong>
            <span className="compare-suggestion-name">{name}</span>
            {kind === 'price' ? null : <span className="muted">{kind}</span>}
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
