import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import type { Slice } from './slice.ts';
import { withoutKey } from './without-key.ts';

/** Something typed into a field of the board that cannot be used, kept to be corrected. */
export interface StopFieldProblem {
  readonly typed: number | null;
  readonly message: string;
}

/** What happens on the stop board apart from the idea itself, which the settings keep. */
export interface StopsSlice {
  readonly stopFieldProblems: Readonly<Record<string, StopFieldProblem>>;
  /** Changes the board as a field is typed into. */
  editStopBoard(change: Partial<StopBoardIdea>): void;
  /** Changes several things at once, which is one step of the history. */
  applyToStopBoard(change: Partial<StopBoardIdea>): void;
  noteStopField(id: string, problem: StopFieldProblem | null): void;
}

/** What the board's steps of the history belong to. */
export const stopBoardSubject = 'stop board';

export const createStopsSlice: Slice<StopsSlice> = (set, get) => ({
  stopFieldProblems: {},
  editStopBoard(change) {
    const { settings, changeSettings } = get();
    if (settings !== null) changeSettings({ stopBoard: { ...settings.stopBoard, ...change } });
  },
  applyToStopBoard(change) {
    const { settings, changeSettings, recordStep } = get();
    if (settings === null) return;
    const before = settings.stopBoard;
    const after = { ...before, ...change };
    const put = (stopBoard: StopBoardIdea): void => {
      set({ stopFieldProblems: {} });
      changeSettings({ stopBoard });
    };
    put(after);
    recordStep({
      name: 'change of the stop board',
      subject: stopBoardSubject,
      undo: () => put(before),
      redo: () => put(after),
    });
  },
  noteStopField: (id, problem) =>
    set(({ stopFieldProblems }) => ({
      stopFieldProblems:
        problem === null ? withoutKey(stopFieldProblems, id) : { ...stopFieldProblems, [id]: problem },
    })),
});
