import { Icon } from '#renderer/components/icon.tsx';
import { changeCompared } from '../change-comparison.ts';
import { moveSymbol, removeSymbol } from '../change-symbols.ts';

interface MemberActionsProps {
  readonly symbol: string;
  readonly place: number;
  readonly count: number;
}

/** Moves a row, or takes it away. */
export function MemberActions({ symbol, place, count }: MemberActionsProps) {
  const move = (by: number) => changeCompared((compared) => moveSymbol(compared, symbol, by));
  return (
    <td className="compare-actions">
      <button type="button" className="compare-action" disabled={place === 0} onClick={() => move(-1)}>
        <span aria-hidden="true">↑</span>
        <span className="visually-hidden">Move {symbol} up</span>
      </button>
      <button type="button" className="compare-action" disabled={place === count - 1} onClick={() => move(1)}>
        <span aria-hidden="true">↓</span>
        <span className="visually-hidden">Move {symbol} down</span>
      </button>
      <button
        type="button"
        className="compare-action"
        onClick={() => changeCompared((compared) => removeSymbol(compared, symbol))}
      >
        <Icon name="close" />
        <span className="visually-hidden">Remove {symbol}</span>
      </button>
    </td>
  );
}
