import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import type { Slice } from './slice.ts';

/** What the palette offers: everything, or only what one purpose needs. */
export type PaletteMode = 'everything' | 'symbol' | 'comparison' | 'range' | 'indicators';

export type Dialog =
  | { readonly kind: 'palette'; readonly mode: PaletteMode; readonly typed?: string | undefined }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  /** A page by its id; without one, that of the present screen. */
  | { readonly kind: 'help'; readonly page?: string | undefined }
  | { readonly kind: 'definitions'; readonly asked?: DefinitionKey | undefined }
  | { readonly kind: 'diagnostics' }
  | { readonly kind: 'layouts' }
  | { readonly kind: 'settings'; readonly asked?: string | undefined }
  | { readonly kind: 'import' }
  /** The builder of conditions, for one that something else than the watch keeps. */
  | {
      readonly kind: 'condition';
      readonly trigger: Pick<Trigger, 'name' | 'role' | 'condition'>;
      onKeep(plan: Pick<Trigger, 'role' | 'condition'>): void;
    };

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
