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
  const move = (button: HTMLButtonElement, by: number): void => {
    changeCompared((compared) => moveSymbol(compared, symbol, by));
    keepFocus(button, () => button.closest('td')?.querySelector('button:enabled'));
  };
  const remove = (button: HTMLButtonElement): void => {
    const row = button.closest('tr');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    changeCompared((compared) => removeSymbol(compared, symbol));
    keepFocus(button, () => next?.querySelector('.compare-actions button:last-child'));
  };
  return (
    <td className="compare-actions">
      <button
        type="button"
        className="compare-action"
        disabled={place === 0}
        onClick={({ currentTarget }) => move(currentTarget, -1)}
      >
        <span aria-hidden="true">↑</span>
        <span className="visually-hidden">Move {symbol} up</span>
      </button>
      <button
        type="button"
        className="compare-action"
        disabled={place === count - 1}
        onClick={({ currentTarget }) => move(currentTarget, 1)}
      >
        <span aria-hidden="true">↓</span>
        <span className="visually-hidden">Move {symbol} down</span>
      </button>
      <button type="button" className="compare-action" onClick={({ currentTarget }) => remove(currentTarget)}>
        <Icon name="close" />
        <span className="visually-hidden">Remove {symbol}</span>
      </button>
    </td>
  );
}

/** Once the rows stand where they belong, the focus is on the button again, or on another where that one is of no use. */
function keepFocus(button: HTMLButtonElement, otherwise: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (button.isConnected && !button.disabled) button.focus();
    else otherwise()?.focus();
  });
}
