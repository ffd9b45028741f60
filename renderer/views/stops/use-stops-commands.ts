import { stopBoardSubject } from '#renderer/state/stops-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { withOffer } from './board/board-edits.ts';
import { sendToSizing } from './board/send-to-sizing.ts';
import { chosenLevels } from './evidence/survey-questions.ts';
import type { StopBoardState } from './use-stop-board.ts';

/** Answers the commands of the Stops screen while it is on. */
export function useStopsCommands(state: StopBoardState): void {
  const { applyToStopBoard, editStopBoard, undoStep, notify } = deskStore.getState();
  const ready = state.status === 'ready' && !state.blocked ? state : null;
  const takeOffer = (keeps: (keeps: string, index: string) => boolean): void => {
    const offer = ready?.board.offers.find((one) => keeps(one.keeps, ready.idea.index));
    if (ready === null || offer === undefined)
      notify('information', 'No stop on the board disagrees.', 'public');
    else applyToStopBoard(withOffer(ready.idea, offer));
  };
  useCommands({
    'stops.keepView': () => takeOffer((keeps, index) => keeps === index),
    'stops.keepInstrument': () => takeOffer((keeps, index) => keeps !== index),
    'stops.undo': () => void undoStep(stopBoardSubject),
    'stops.next': () => {
      const { index, instruments, chosen } = selectSettings(deskStore.getState()).stopBoard;
      const symbols = [index, ...instruments.map(({ symbol }) => symbol)];
      editStopBoard({ chosen: symbols[(symbols.indexOf(chosen) + 1) % symbols.length] as string });
    },
    'stops.toSizing': () => {
      if (ready === null) return;
      const { idea, board } = ready;
      const levels = chosenLevels(idea, board);
      if (levels === null) return;
      sendToSizing(idea.chosen, levels.stop, levels.stop < 0 ? 'long' : 'short');
    },
  });
}
