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
  /** What became of the playbook when it was saved, the newest last: a step that is taken back belongs to it. */
  readonly playbookSaves: readonly PlaybookSave[];
  readonly noteWork: NoteWork;
  readonly pointing: Pointing;
  /** What is marked in the note: what was found, or what makes it sound good or bad. */
  readonly noteLayer: 'findings' | 'tone';
  noteReading(work: NoteWork): void;
  /** Shows another playbook, whose saved state it is or which is not saved yet. */
  showPlaybook(playbook: OpenPlaybook): void;
  /** Brings back what was not saved when the app was closed, unless something is being worked on already. */
  restorePlaybook(draft: OpenPlaybook): void;
  /** Changes the playbook, which is one step of the history; so is a note read over one that is not saved. */
  editPlaybook(change: Partial<Pick<OpenPlaybook, 'title' | 'note' | 'reading'>>): void;
  /** What was saved is the same as what is shown, unless it was edited since. */
  keepPlaybook(saved: Pick<OpenPlaybook, 'id' | 'version' | 'savedAtMs'>, from: OpenPlaybook): void;
  closePlaybook(): void;
  /** The note shows the marks that the pointing is about. */
  pointAt(ids: readonly string[], from: Pointing['from'], noteLayer: PlaybookSlice['noteLayer']): void;
  showLayer(noteLayer: PlaybookSlice['noteLayer']): void;
}

/** The playbook of before a save, and what it is since. */
interface PlaybookSave {
  readonly id: OpenPlaybook['id'];
  readonly textHash: string;
  readonly as: Pick<OpenPlaybook, 'id' | 'version' | 'savedAtMs'>;
}

/** What the playbook's steps of the history belong to. */
export const playbookSubject = 'playbook';

const nowhere: Pointing = { ids: [], from: 'plan' };

function asSaved(playbook: OpenPlaybook, saves: readonly PlaybookSave[]): OpenPlaybook {
  let saved: PlaybookSave['as'] = playbook;
  for (const { id, textHash, as } of saves)
    if (saved.id === id && playbook.note.textHash === textHash) saved = as;
  return { ...playbook, id: saved.id, version: saved.version, savedAtMs: saved.savedAtMs };
}

export const createPlaybookSlice: Slice<PlaybookSlice> = (set, get) => {
  const put = (playbook: OpenPlaybook): void =>
    set(({ playbookSaves }) => ({
      playbook: asSaved(playbook, playbookSaves),
      playbookChanged: true,
    }));
  const record = (name: string, before: OpenPlaybook, after: OpenPlaybook): void =>
    get().recordStep({
      name,
      subject: playbookSubject,
      undo: () => put(before),
      redo: () => put(after),
    });
  return {
    playbook: null,
    playbookChanged: false,
    playbookSaves: [],
    noteWork: { state: 'none' },
    pointing: nowhere,
    noteLayer: 'findings',
    noteReading: (noteWork) => set({ noteWork }),
    showPlaybook: (playbook) => {
      const { playbook: before, playbookChanged, forgetSteps } = get();
      const isKept = playbookChanged && before !== null;
      set(({ playbookSaves }) => ({
        playbook,
        playbookChanged: playbook.id === null,
        playbookSaves: isKept ? playbookSaves : [],
        noteWork: { state: 'none' },
        pointing: nowhere,
      }));
      if (isKept) record('change to another playbook', before, playbook);
      else forgetSteps(playbookSubject);
    },
    restorePlaybook: (playbook) =>
      set(({ playbookChanged }) => (playbookChanged ? {} : { playbook, playbookChanged: true })),
    editPlaybook: (change) => {
      const { playbook: before } = get();
      if (before === null) return;
      const after = { ...before, ...change };
      set({ playbook: after, playbookChanged: true });
      record('edit of the playbook', before, after);
    },
    keepPlaybook: ({ id, version, savedAtMs }, from) =>
      set(({ playbook, playbookChanged, playbookSaves }) => {
        const save = { id: from.id, textHash: from.note.textHash, as: { id, version, savedAtMs } };
        return {
          // What was edited while it was saved belongs to the playbook that there is now.
          playbook: playbook === null ? null : asSaved(playbook, [save]),
          playbookChanged: playbook === from ? false : playbookChanged,
          playbookSaves: [...playbookSaves, save],
        };
      }),
    closePlaybook: () => {
      set({ playbook: null, playbookChanged: false, playbookSaves: [], pointing: nowhere });
      get().forgetSteps(playbookSubject);
    },
    pointAt: (ids, from, noteLayer) => set({ pointing: { ids, from }, noteLayer }),
    showLayer: (noteLayer) => set({ noteLayer }),
  };
};
