import type { ReactNode } from 'react';
import { deskStore } from '#renderer/state/store.ts';

interface SymbolButtonProps {
  readonly symbol: string;
  readonly name: string | null;
  readonly chosen: boolean;
  readonly children?: ReactNode;
}

/** The head of a row: pressing it looks at the chances of this instrument. */
export function SymbolButton({ symbol, name, chosen, children }: SymbolButtonProps) {
  return (
    <th scope="row" className="instrument" title={name ?? undefined}>
      <button
        type="button"
        className="symbol-button"
        aria-pressed={chosen}
        title={`Show the chances of ${symbol}`}
        onClick={() => deskStore.getState().editStopBoard({ chosen: symbol })}
      >
        {symbol}
      </button>
      {children}
      <span className="instrument-name">{name}</span>
    </th>
  );
}
