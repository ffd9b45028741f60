import type { Slice } from './slice.ts';

/** A sentence in the status bar. Information goes away by itself, a problem stays until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'information' | 'problem';
  readonly message: string;
  /** True when it names nothing of the owner's: no amount, file or name that a person gave. */
  readonly isPublic: boolean;
}

export interface NoticeSlice {
  readonly notice: Notice | null;
  notify(tone: Notice['tone'], message: string, privacy?: 'private' | 'public'): void;
  dismissNotice(id: number): void;
}

export const createNoticeSlice: Slice<NoticeSlice> = (set) => ({
  notice: null,
  notify: (tone, message, privacy = 'private') =>
    set(({ notice }) => ({
      notice: { id: (notice?.id ?? 0) + 1, tone, message, isPublic: privacy === 'public' },
    })),
  dismissNotice: (id) => set(({ notice }) => (notice?.id === id ? { notice: null } : {})),
});
