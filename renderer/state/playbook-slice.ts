import type { OpenPlaybook } from '#shared/ipc/playbook-schemas.ts';
import type { Slice } from './slice.ts';

export type { OpenPlaybook } from '#shared/ipc/playbook-schemas.ts';

/** What becomes of a note that is to be read. */
export type NoteWork =
  | { readonly state: 'none' }
  | { readonly state: 'asking' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'failed'; readonly message: string };

/** The items of the plan that are pointed at, and where the pointing was done: the other side follows. */
export interface Pointing {
  readonly ids: readonly string[];
  readonly from: 'note' | 'plan';
}

/** What happens on the Playbook screen. */
export interface PlaybookSlice {
  readonly playbook: OpenPlaybook | null;
  /** True while it differs from what was saved last. */
  readonly playbookChanged: boolean;
  /** Before each change, the newest last; a note that was read over another one can be taken back too. */
  readonly pastPlaybooks: readonly OpenPlaybook[];
  readonly noteWork: NoteWork;
  readonly pointing: Pointing;
  /** What is marked in the note: what was found, or what makes it sound good or bad. */
  readonly noteLayer: 'findings' | 'tone';
  noteReading(work: NoteWork): void;
  /** Shows another playbook, whose saved state it is or which is not saved yet. */
  showPlaybook(playbook: OpenPlaybook): void;
  /** Brings back what was not saved when the app was closed, unless something is being worked on already. */
  restorePlaybook(draft: OpenPlaybook): void;
  editPlaybook(change: Partial<Pick<OpenPlaybook, 'title' | 'note' | 'reading'>>): void;
  undoPlaybook(): void;
  /** What was saved is the same as what is shown, unless it was edited since. */
  keepPlaybook(saved: Pick<OpenPlaybook, 'id' | 'version' | 'savedAtMs'>, from: OpenPlaybook): void;
  closePlaybook(): void;
  /** The note shows the marks that the pointing is about. */
  pointAt(ids: readonly string[], from: Pointing['from'], noteLayer: PlaybookSlice['noteLayer']): void;
  showLayer(noteLayer: PlaybookSlice['noteLayer']): void;
}

const mostPast = 50;
const nowhere: Pointing = { ids: [], from: 'plan' };

export const createPlaybookSlice: Slice<PlaybookSlice> = (set) => {
  const pushed = ({ playbook, pastPlaybooks }: PlaybookSlice): readonly OpenPlaybook[] =>
    playbook === null ? pastPlaybooks : [...pastPlaybooks, playbook].slice(-mostPast);
  return {
    playbook: null,
    playbookChanged: false,
    pastPlaybooks: [],
    noteWork: { state: 'none' },
    pointing: nowhere,
    noteLayer: 'findings',
    noteReading: (noteWork) => set({ noteWork }),
    showPlaybook: (playbook) =>
      set((state) => ({
        playbook,
        playbookChanged: playbook.id === null,
        pastPlaybooks: state.playbookChanged ? pushed(state) : [],
        noteWork: { state: 'none' },
        pointing: nowhere,
      })),
    restorePlaybook: (playbook) =>
      set(({ playbookChanged }) => (playbookChanged ? {} : { playbook, playbookChanged: true })),
    editPlaybook: (change) =>
      set((state) =>
        state.playbook === null
          ? {}
          : {
              playbook: { ...state.playbook, ...change },
              playbookChanged: true,
              pastPlaybooks: pushed(state),
            },
      ),
    undoPlaybook: () =>
      set(({ pastPlaybooks }) => {
        const before = pastPlaybooks.at(-1);
        if (before === undefined) return {};
        return { playbook: before, playbookChanged: true, pastPlaybooks: pastPlaybooks.slice(0, -1) };
      }),
    keepPlaybook: ({ id, version, savedAtMs }, from) =>
      set(({ playbook, playbookChanged, pastPlaybooks }) => {
        // What was before, and what was edited while it was saved, belong to the playbook that there is now.
        const asSaved = (one: OpenPlaybook): OpenPlaybook =>
          one.id === from.id && one.note.textHash === from.note.textHash
            ? { ...one, id, version, savedAtMs }
            : one;
        return {
          playbook: playbook === null ? null : asSaved(playbook),
          playbookChanged: playbook === from ? false : playbookChanged,
          pastPlaybooks: pastPlaybooks.map(asSaved),
        };
      }),
    closePlaybook: () =>
      set({ playbook: null, playbookChanged: false, pastPlaybooks: [], pointing: nowhere }),
    pointAt: (ids, from, noteLayer) => set({ pointing: { ids, from }, noteLayer }),
    showLayer: (noteLayer) => set({ noteLayer }),
  };
};
