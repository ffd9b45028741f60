import type { Slice } from './slice.ts';

/** A sentence in the status bar. Information goes away by itself; a problem, or what can be undone, stays until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'information' | 'problem';
  readonly message: string;
  /** True when it names nothing of the owner's: no amount, file or name that a person gave. */
  readonly isPublic: boolean;
  /** The subject of the step that it offers to undo; null for none. */
  readonly undoes: string | null;
}

export interface NoticeSlice {
  readonly notice: Notice | null;
  notify(tone: Notice['tone'], message: string, privacy?: 'private' | 'public', undoes?: string): void;
  dismissNotice(id: number): void;
}

export const createNoticeSlice: Slice<NoticeSlice> = (set) => ({
  notice: null,
  notify: (tone, message, privacy = 'private', undoes) =>
    set(({ notice }) => ({
      notice: {
        id: (notice?.id ?? 0) + 1,
        tone,
        message,
        isPublic: privacy === 'public',
        undoes: undoes ?? null,
      },
    })),
  dismissNotice: (id) => set(({ notice }) => (notice?.id === id ? { notice: null } : {})),
});
