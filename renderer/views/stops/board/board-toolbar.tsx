import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { deskStore } from '#renderer/state/store.ts';
import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import { mostInstruments } from '#shared/domain/stop-board-limits.ts';
import { withIndex, withInstrument } from './board-edits.ts';
import { HorizonField } from './horizon-field.tsx';
import { useTradedSymbols } from './use-traded-symbols.ts';

const sides = [
  { value: 'long', label: 'Long', title: 'The view gains when the symbol rises' },
  { value: 'short', label: 'Short', title: 'The view gains when the symbol falls' },
] as const;

/** The view turned over: its levels on the other sides, and nothing stated that stood on the old ones. */
function turned({ stop, target, instruments }: StopBoardIdea): Partial<StopBoardIdea> {
  return {
    stop: -stop,
    target: target === null ? null : -target,
    instruments: instruments.map(({ symbol }) => ({ symbol, stop: null, target: null })),
  };
}

/** On what the view is held, for how long, and what else to restate it on. */
export function BoardToolbar({ idea }: { readonly idea: StopBoardIdea }) {
  const { applyToStopBoard } = deskStore.getState();
  const { plain, all } = useTradedSymbols(idea.index);
  const onBoard = new Set([idea.index, ...idea.instruments.map(({ symbol }) => symbol)]);
  const addable = all.filter((symbol) => !onBoard.has(symbol));
  const side = idea.stop < 0 ? 'long' : 'short';
  return (
    <div className="board-toolbar">
      <span className="board-toolbar-part">
        <span aria-hidden="true">View on</span>
        <SelectField
          label="The symbol that the view is held on"
          value={idea.index}
          choices={plain.map((symbol) => ({ value: symbol, label: symbol }))}
          onChoose={(symbol) => applyToStopBoard(withIndex(idea, symbol))}
        />
        <ChoiceGroup
          name="Side of the view"
          choices={sides}
          value={side}
          onChoose={(chosen) => chosen !== side && applyToStopBoard(turned(idea))}
        />
      </span>
      <span className="board-toolbar-part">
        <span aria-hidden="true">within</span>
        <HorizonField horizon={idea.horizonSessions} />
        <span aria-hidden="true">sessions</span>
      </span>
      <span className="board-toolbar-part board-toolbar-end">
        <SelectField
          label="Add an instrument to the board"
          value=""
          choices={[
            {
              value: '',
              label: idea.instruments.length >= mostInstruments ? 'The board is full' : 'Add instrument…',
            },
            ...addable.map((symbol) => ({ value: symbol, label: symbol })),
          ]}
          onChoose={(symbol) => symbol !== '' && applyToStopBoard(withInstrument(idea, symbol))}
        />
      </span>
    </div>
  );
}
