import type { Slice } from './slice.ts';

/** Something that was done and can be taken back. */
export interface HistoryStep {
  /** What was changed, for the user: “stop of TNA”. */
  readonly name: string;
  /** What it belongs to, such as `ticket TNA`, so that steps which no longer hold can be forgotten together. */
  readonly subject?: string;
  /** Steps of one gesture, a drag or a visit to a field, become one step until the gesture ends. */
  readonly gesture?: string;
  /** Puts back exactly what was before, without recording a step; may reject with a sentence. */
  undo(): void | Promise<void>;
  redo(): void | Promise<void>;
}

/** What can be undone and redone in this session, the newest last in both. */
export interface HistorySlice {
  readonly pastSteps: readonly HistoryStep[];
  readonly futureSteps: readonly HistoryStep[];
  /** True until what is done next is a step of its own. */
  readonly gestureGoesOn: boolean;
  recordStep(step: HistoryStep): void;
  /** What follows is a step of its own. */
  endGesture(): void;
  /** Takes back the last step, or the last of a subject, and says what it was; false when there is none. */
  undoStep(subject?: string): Promise<boolean>;
  redoStep(): Promise<boolean>;
  /** Drops the steps of a subject that something else has changed since. */
  forgetSteps(subject: string): void;
}

const mostSteps = 200;

export const createHistorySlice: Slice<HistorySlice> = (set, get) => {
  // One after the other: a step may wait for the workspace, and the next starts from what it leaves.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    const done = turn.then(work);
    turn = done;
    return done;
  };
  const walk = async (direction: 'undo' | 'redo', subject?: string): Promise<boolean> => {
    const { pastSteps, futureSteps, notify } = get();
    const back = direction === 'undo';
    const step = (back ? pastSteps : futureSteps).findLast(
      (one) => subject === undefined || one.subject === subject,
    );
    if (step === undefined) return false;
    const took = { gestureGoesOn: false };
    try {
      await step[direction]();
      set((now) => ({
        ...took,
        pastSteps: back ? now.pastSteps.filter((other) => other !== step) : [...now.pastSteps, step],
        futureSteps: back ? [...now.futureSteps, step] : now.futureSteps.filter((other) => other !== step),
      }));
      notify('information', `${back ? 'Undone' : 'Done again'}: ${step.name}.`);
    } catch (error) {
      // It stays as it is, and does not stand in the way of the steps before it.
      const without = (steps: readonly HistoryStep[]) => steps.filter((other) => other !== step);
      set((now) => ({
        ...took,
        pastSteps: without(now.pastSteps),
        futureSteps: without(now.futureSteps),
      }));
      const reason = error instanceof Error ? error.message : String(error);
      notify('problem', `The ${step.name} could not be ${back ? 'undone' : 'done again'}. ${reason}`);
    }
    return true;
  };
  return {
    pastSteps: [],
    futureSteps: [],
    gestureGoesOn: false,
    recordStep: (step) =>
      set(({ pastSteps, gestureGoesOn }) => {
        const last = pastSteps.at(-1);
        const goesOn = gestureGoesOn && step.gesture !== undefined && step.gesture === last?.gesture;
        const past = goesOn
          ? [...pastSteps.slice(0, -1), { ...step, undo: last.undo }]
          : [...pastSteps, step].slice(-mostSteps);
        return { pastSteps: past, futureSteps: [], gestureGoesOn: step.gesture !== undefined };
      }),
    endGesture: () => set(({ gestureGoesOn }) => (gestureGoesOn ? { gestureGoesOn: false } : {})),
    undoStep: (subject) => inTurn(() => walk('undo', subject)),
    redoStep: () => inTurn(() => walk('redo')),
    forgetSteps: (subject) =>
      set(({ pastSteps, futureSteps }) => ({
        pastSteps: pastSteps.filter((step) => step.subject !== subject),
        futureSteps: futureSteps.filter((step) => step.subject !== subject),
      })),
  };
};
