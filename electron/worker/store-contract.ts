import type { RequestInput } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import type { ParsedFile } from '#electron/sources/parsed-file.ts';

type Nothing = Record<string, never>;

/** What writing one parsed series did to the cache. */
export interface SeriesWritten {
  readonly symbol: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly replacedSimulated: boolean;
}

/** Jobs of the store thread: the only writer of both workspace files. */
export type StoreJobs = {
  /** Opens, checks and migrates; a workspace made by this call gets the sample when asked. */
  'workspace.open': { input: { readonly withSample: boolean; readonly nowMs: number }; output: Nothing };
  'workspace.close': { input: Nothing; output: Nothing };
  'file.write': {
    input: {
      readonly fileName: string;
      readonly sha256: string;
      readonly file: ParsedFile;
      readonly nowMs: number;
    };
    output: readonly SeriesWritten[];
  };
  'series.remove': { input: RequestInput<'series.remove'>; output: Nothing };
  'settings.read': { input: Nothing; output: Settings };
  'settings.write': { input: RequestInput<'settings.write'>; output: Settings };
  'ticket.list': { input: Nothing; output: Ticket[] };
  'ticket.save': { input: { readonly ticket: Ticket; readonly nowMs: number }; output: Nothing };
  'ticket.remove': { input: RequestInput<'ticket.remove'>; output: Nothing };
};
