import type { Slice } from './slice.ts';

/** What the palette offers: everything, or only the symbols for one purpose. */
export type PaletteMode = 'everything' | 'symbol' | 'comparison';

export type Dialog =
  | { readonly kind: 'palette'; readonly mode: PaletteMode; readonly typed?: string | undefined }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'import' };

export interface DialogSlice {
  /** The one dialog that is open. */
  readonly dialog: Dialog | null;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
}

export const createDialogSlice: Slice<DialogSlice> = (set) => ({
  dialog: null,
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
});
