import { Icon } from '#renderer/components/icon.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { deskStore } from '#renderer/state/store.ts';
import type { BoardRow } from '#shared/ipc/stop-board-schemas.ts';
import { withoutInstrument } from './board-edits.ts';
import { LevelCells } from './level-cells.tsx';
import { LevelField } from './level-field.tsx';
import { linkText } from './link-text.ts';
import { RowAge } from './row-age.tsx';
import { RowHow } from './row-how.tsx';
import { rowDerivations } from './row-derivations.ts';
import { RowVerdict } from './row-verdict.tsx';
import { SymbolButton } from './symbol-button.tsx';
import { sendToSizing } from './send-to-sizing.ts';
import type { BoardOnScreen } from '../use-stop-board.ts';

/** One instrument: what the view means on it, its own stop, and which of the two acts first. */
export function InstrumentRow({ row, on }: { readonly row: BoardRow; readonly on: BoardOnScreen }) {
  const { idea, board, asOf } = on;
  const { symbol, restated, prices } = row;
  const stated = idea.instruments.find((one) => one.symbol === symbol);
  if (stated === undefined) return null;
  const known = restated.value;
  const long = known === null ? idea.stop < 0 : known.side === 'long';
  const close = prices.value?.close ?? null;
  const field = { symbol, close, mayBeEmpty: true };
  return (
    <tr data-symbol={symbol} data-chosen={idea.chosen === symbol || undefined}>
      <SymbolButton symbol={symbol} chosen={idea.chosen === symbol} name={row.name}>
        {known === null ? null : (
          <>
            <span className="link-text">{linkText(known.link)}</span>
            {known.side === 'short' ? <span className="side-text">sold short</span> : null}
          </>
        )}
        <RowAge prices={prices} mixed={on.mixed} />
      </SymbolButton>
      <td>
        <LevelField
          {...field}
          kind="stop"
          sign={long ? -1 : 1}
          stated={stated.stop}
          implied={known?.atViewStop.overAnyPath.value ?? null}
        />
      </td>
      {known === null ? (
        <td colSpan={5} className="row-reason">
          <Unknown reason={restated.value === null ? restated.reason : ''} />{' '}
          {restated.value === null ? restated.reason : null}
        </td>
      ) : (
        <>
          <LevelCells level={known.atViewStop} first="pair-first" />
          <LevelCells level={known.viewAtStop} first="pair-first" />
          <td className="verdict-cell">
            <RowVerdict
              verdict={known.verdict}
              symbol={symbol}
              index={idea.index}
              byBeta={known.link.kind === 'beta'}
            />
          </td>
        </>
      )}
      <td>
        <LevelField
          {...field}
          kind="target"
          sign={long ? 1 : -1}
          stated={stated.target}
          implied={known?.atViewTarget?.overAnyPath.value ?? null}
        />
      </td>
      <td className="row-actions">
        {known === null ? null : (
          <>
            <RowHow
              symbol={symbol}
              sentence={known.sentence}
              derivations={rowDerivations(row, known, board, asOf)}
            />
            <button
              type="button"
              className="button"
              onClick={() => sendToSizing(symbol, known.stop, known.side)}
            >
              To sizing<span className="visually-hidden"> of {symbol}</span>
            </button>
          </>
        )}
        <button
          type="button"
          className="button button-plain button-icon"
          title={`Take ${symbol} off the board`}
          onClick={() => deskStore.getState().applyToStopBoard(withoutInstrument(idea, symbol))}
        >
          <Icon name="close" />
          <span className="visually-hidden">Take {symbol} off the board</span>
        </button>
      </td>
    </tr>
  );
}
