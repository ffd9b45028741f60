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
  /** Boards before each change that was made at once, the newest last. */
  readonly pastStopBoards: readonly StopBoardIdea[];
  readonly stopFieldProblems: Readonly<Record<string, StopFieldProblem>>;
  /** Changes the board as a field is typed into. */
  editStopBoard(change: Partial<StopBoardIdea>): void;
  /** Changes several things at once, which one undo takes back. */
  applyToStopBoard(change: Partial<StopBoardIdea>): void;
  undoStopBoard(): void;
  noteStopField(id: string, problem: StopFieldProblem | null): void;
}

const mostPast = 50;

export const createStopsSlice: Slice<StopsSlice> = (set, get) => ({
  pastStopBoards: [],
  stopFieldProblems: {},
  editStopBoard(change) {
    const { settings, changeSettings } = get();
    if (settings !== null) changeSettings({ stopBoard: { ...settings.stopBoard, ...change } });
  },
  applyToStopBoard(change) {
    const { settings, editStopBoard } = get();
    if (settings === null) return;
    set(({ pastStopBoards }) => ({
      pastStopBoards: [...pastStopBoards, settings.stopBoard].slice(-mostPast),
      stopFieldProblems: {},
    }));
    editStopBoard(change);
  },
  undoStopBoard() {
    const before = get().pastStopBoards.at(-1);
    if (before === undefined) return;
    set(({ pastStopBoards }) => ({ pastStopBoards: pastStopBoards.slice(0, -1), stopFieldProblems: {} }));
    get().changeSettings({ stopBoard: before });
  },
  noteStopField: (id, problem) =>
    set(({ stopFieldProblems }) => ({
      stopFieldProblems:
        problem === null ? withoutKey(stopFieldProblems, id) : { ...stopFieldProblems, [id]: problem },
    })),
});
