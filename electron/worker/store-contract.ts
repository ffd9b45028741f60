import type { MessagePort } from 'node:worker_threads';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { PlaybookRow } from '#shared/ipc/playbook-schemas.ts';
import type { SplitChange, SplitRow } from '#shared/ipc/split-schemas.ts';
import type { RememberedMapping } from '#shared/ipc/import-schemas.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import type { SentimentRecord } from '#shared/domain/playbook/sentiment-record.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { PlanVersion } from '#shared/domain/plan-version.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { TicketChange } from '#shared/ipc/ticket-schemas.ts';
import type { Backup } from '#electron/db/backup/backup-folder.ts';
import type { StoreName } from '#electron/db/database.ts';
import type { Drawing } from '#shared/domain/drawing.ts';
import type { CalendarChange } from '#electron/db/queries/calendars/write-calendar.ts';
import type { RecordCounts } from '#electron/db/queries/checks/count-records.ts';
import type { FileFacts } from '#electron/db/queries/checks/file-facts.ts';
import type { SeriesChange } from '#electron/db/queries/series/store-series.ts';
import type { FreshBars } from './network-contract.ts';
import type { TriggerStoreJobs } from './trigger-contract.ts';

type Nothing = Record<string, never>;
type Now = { readonly today: number; readonly nowMs: number };

export interface ListedTicket extends TicketRecord {
  readonly lastChange: string | null;
  /** Versions of its plan, oldest first: those of plans of by then. */
  readonly versions: readonly PlanVersion[];
}

/** What writing one parsed series did to the cache. */
export interface SeriesWritten {
  readonly symbol: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly replacedSimulated: boolean;
}

/** What writing a parsed file did, in the order of what it holds; `chains` and `statements` say which took the place of another. */
export interface FileWritten {
  readonly series: readonly SeriesWritten[];
  readonly chains: readonly boolean[];
  readonly statements: readonly boolean[];
  readonly calendars: readonly CalendarChange[];
}

/** Jobs of the store thread: the only writer of both workspace files. */
export type StoreJobs = TriggerStoreJobs & {
  /** Opens, checks and migrates; a workspace made by this call gets the sample when asked. Notices are for the user. */
  'workspace.open': {
    input: { readonly withSample: boolean; readonly nowMs: number };
    output: { readonly notices: readonly string[] };
  };
  'workspace.close': { input: Nothing; output: Nothing };
  'workspace.facts': {
    input: Nothing;
    output: {
      readonly sqlite: string;
      readonly cache: FileFacts;
      readonly user: FileFacts;
      readonly records: RecordCounts;
    };
  };
  /** Puts the files that a compute thread made ready in the place of the present ones, which are kept. */
  'workspace.replace': { input: { readonly nowMs: number }; output: { readonly keptIn: string } };
  'backup.list': { input: Nothing; output: readonly Backup[] };
  /** Copies one file into the folder of the backup under way; the first of the two begins it. */
  'backup.copy': { input: { readonly store: StoreName }; output: { readonly folder: string } };
  /** Gives the copies, once checked, their name, and removes the backups that are no longer kept. */
  'backup.keep': { input: { readonly nowMs: number }; output: Backup };
  'backup.abandon': { input: Nothing; output: Nothing };
  'file.write': {
    input: {
      readonly fileName: string;
      readonly sha256: string;
      /** Where the parsed file waits; see `file.parse`. */
      readonly columns: MessagePort;
      readonly nowMs: number;
    };
    output: FileWritten;
  };
  'split.list': { input: RequestInput<'split.list'>; output: SplitRow[] };
  'split.apply': { input: RequestInput<'split.apply'> & { readonly nowMs: number }; output: SplitChange };
  'split.undo': { input: RequestInput<'split.undo'> & { readonly nowMs: number }; output: SplitChange };
  'refresh.write': {
    input: FreshBars;
    output: Pick<SeriesChange, 'added' | 'changed' | 'first' | 'last'> & {
      readonly replacedSimulated: boolean;
    };
  };
  /** Whether the scheduled refresh after this session, in days since 1970-01-01, is still to be made; makes it the caller's. */
  'refresh.claim': { input: { readonly session: number }; output: { readonly claimed: boolean } };
  'positions.list': {
    input: RequestInput<'positions.list'> & { readonly today: number };
    output: RequestOutput<'positions.list'>;
  };
  'positions.remove': { input: RequestInput<'positions.remove'>; output: Nothing };
  'chain.remove': { input: RequestInput<'chain.remove'>; output: Nothing };
  'calendar.remove': { input: RequestInput<'calendar.remove'>; output: Nothing };
  'series.remove': { input: RequestInput<'series.remove'>; output: Nothing };
  'drawing.list': { input: RequestInput<'drawing.list'> & { readonly today: number }; output: Drawing[] };
  'drawing.save': { input: RequestInput<'drawing.save'> & Now; output: Drawing };
  'drawing.remove': { input: RequestInput<'drawing.remove'>; output: Nothing };
  'mapping.list': { input: Nothing; output: readonly RememberedMapping[] };
  'mapping.save': { input: RememberedMapping; output: Nothing };
  'mapping.remove': { input: RequestInput<'mapping.remove'>; output: Nothing };
  'settings.read': { input: Nothing; output: Readonly<Record<string, unknown>> };
  'settings.write': { input: RequestInput<'settings.write'>; output: Readonly<Record<string, unknown>> };
  'playbook.list': { input: RequestInput<'playbook.list'>; output: PlaybookRow[] };
  'playbook.open': { input: RequestInput<'playbook.open'>; output: Playbook };
  'playbook.save': {
    input: RequestInput<'playbook.save'> & {
      readonly nowMs: number;
      /** For the audit. */
      readonly how: 'Saved' | 'Duplicated' | 'Imported';
    };
    output: Playbook;
  };
  'playbook.draft.read': {
    input: RequestInput<'playbook.draft.read'>;
    output: RequestOutput<'playbook.draft.read'>;
  };
  'playbook.draft.keep': { input: RequestInput<'playbook.draft.keep'>; output: Nothing };
  'playbook.duplicate': {
    input: RequestInput<'playbook.duplicate'> & { readonly nowMs: number };
    output: Playbook;
  };
  'playbook.remove': {
    input: RequestInput<'playbook.remove'> & { readonly nowMs: number };
    output: RequestOutput<'playbook.remove'>;
  };
  'playbook.export': {
    input: RequestInput<'playbook.open'> & { readonly path: string; readonly name: string };
    output: RequestOutput<'playbook.export'>;
  };
  'sentiment.list': {
    input: Nothing;
    output: { readonly records: readonly SentimentRecord[]; readonly damage: readonly string[] };
  };
  'ticket.list': { input: Nothing; output: Ticket[] };
  'ticket.save': { input: { readonly ticket: Ticket; readonly nowMs: number }; output: Nothing };
  'ticket.remove': { input: RequestInput<'ticket.remove'> & { readonly nowMs: number }; output: Nothing };
  'ticket.fill.add': { input: RequestInput<'ticket.fill.add'> & Now; output: TicketChange };
  'ticket.fill.remove': {
    input: RequestInput<'ticket.fill.remove'> & { readonly nowMs: number };
    output: TicketChange;
  };
  'ticket.cancel': { input: RequestInput<'ticket.cancel'> & Now; output: TicketChange };
  'ticket.undo': { input: RequestInput<'ticket.undo'> & { readonly nowMs: number }; output: TicketChange };
  /** Every ticket as of a day; `lastChange` is what undoing would take back. */
  'ticket.records': {
    input: { readonly asOf: BusinessDate | null; readonly today: number };
    output: readonly ListedTicket[];
  };
};
