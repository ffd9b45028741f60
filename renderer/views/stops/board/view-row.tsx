import { findInstrument } from '#shared/domain/instrument.ts';
import { LevelCells } from './level-cells.tsx';
import { LevelField } from './level-field.tsx';
import { RowAge } from './row-age.tsx';
import { viewDerivation } from './row-derivations.ts';
import { RowHow } from './row-how.tsx';
import { SymbolButton } from './symbol-button.tsx';
import { sendToSizing } from './send-to-sizing.ts';
import type { BoardOnScreen } from '../use-stop-board.ts';

/** The view itself: the symbol it is held on, its stop and its target. */
export function ViewRow({ on: { idea, board, mixed, asOf } }: { readonly on: BoardOnScreen }) {
  const { index, stop, target } = idea;
  const close = board.indexPrices.value?.close ?? null;
  const same = { inOneDay: { value: board.stop }, overAnyPath: { value: board.stop } };
  const sign = stop < 0 ? -1 : 1;
  const field = { symbol: index, close, implied: null };
  return (
    <tr className="view-row" data-symbol={index} data-chosen={idea.chosen === index || undefined}>
      <SymbolButton symbol={index} chosen={idea.chosen === index} name={findInstrument(index)?.name ?? null}>
        <span className="link-text">the view{stop > 0 ? ', sold short' : ''}</span>
        <RowAge prices={board.indexPrices} mixed={mixed} />
      </SymbolButton>
      <td>
        <LevelField {...field} kind="stop" sign={sign} stated={stop} mayBeEmpty={false} />
      </td>
      <LevelCells level={same} first="pair-first" />
      <LevelCells level={same} first="pair-first" />
      <td className="verdict-cell">
        <span className="row-verdict verdict-quiet">the stop of the view</span>
      </td>
      <td>
        <LevelField {...field} kind="target" sign={sign === -1 ? 1 : -1} stated={target} mayBeEmpty />
      </td>
      <td className="row-actions">
        <RowHow
          symbol={index}
          sentence="The view: every other level on the board is restated from it."
          derivations={[viewDerivation(board, asOf)]}
        />
        <button type="button" className="button" onClick={() => sendToSizing(index, stop, board.side)}>
          To sizing<span className="visually-hidden"> of {index}</span>
        </button>
        <span className="row-actions-blank" />
      </td>
    </tr>
  );
}
