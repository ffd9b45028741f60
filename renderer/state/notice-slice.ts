import type { Slice } from './slice.ts';

/** A sentence in the status bar. Information goes away by itself, a problem stays until it is dismissed. */
export interface Notice {
  readonly id: number;
  readonly tone: 'information' | 'problem';
  readonly message: string;
}

export interface NoticeSlice {
  readonly notice: Notice | null;
  notify(tone: Notice['tone'], message: string): void;
  dismissNotice(id: number): void;
}

export const createNoticeSlice: Slice<NoticeSlice> = (set) => ({
  notice: null,
  notify: (tone, message) => set(({ notice }) => ({ notice: { id: (notice?.id ?? 0) + 1, tone, message } })),
  dismissNotice: (id) => set(({ notice }) => (notice?.id === id ? { notice: null } : {})),
});
