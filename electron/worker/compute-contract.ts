import type { MessagePort } from 'node:worker_threads';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import type { SentimentRecord } from '#shared/domain/playbook/sentiment-record.ts';
import type { VerifyReport } from '#shared/ipc/backup-schemas.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartRequest } from '#shared/ipc/first-inputs.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { ImportReport, PreviewTable, RememberedMapping } from '#shared/ipc/import-schemas.ts';
import type { ReportRequest } from '#shared/ipc/report-schemas.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import type { TableFormat } from '#shared/ipc/table-schemas.ts';
import type { TableData } from '#shared/tables/table-data.ts';
import type { PreviewRow } from '#electron/sources/mapping/preview-rows.ts';
import type { ListedTicket } from './store-contract.ts';
import type { TriggerComputeJobs } from './trigger-contract.ts';
import type { KnownFile, UnknownFile } from '#electron/sources/parse-market-file.ts';
import type { ReportFacts } from '#electron/documents/report/report-facts.ts';
import type { PathTally } from '#electron/analytics/bootstrap/tally-paths.ts';
import type { PassageTally } from '#electron/analytics/bootstrap/walk-passages.ts';
import type { ParsedFile, ParsedSeries } from '#electron/sources/parsed-file.ts';

export type { Learned, ReportFacts, SizedIdea } from '#electron/documents/report/report-facts.ts';

/** A table on its way out: what its owner hides is hidden before it leaves. */
export interface OutgoingTable {
  readonly table: TableData;
  readonly masked: boolean;
  readonly appVersion: string;
}

/** What stands in a file, by kind; a file has one kind. */
export interface FileContents {
  readonly series: readonly (Pick<ParsedSeries, 'symbol' | 'adjustment'> & {
    readonly bars: number;
    readonly first: BusinessDate | null;
    readonly last: BusinessDate | null;
  })[];
  readonly chains: readonly Omit<ImportReport['chains'][number], 'replaced'>[];
  readonly statements: readonly Omit<ImportReport['statements'][number], 'replaced'>[];
  readonly calendars: readonly Pick<
    ImportReport['calendars'][number],
    'name' | 'events' | 'first' | 'last'
  >[];
}

/** A parsed file without its columns and rows. */
export interface ParsedSummary extends Omit<ParsedFile, 'layout' | 'series'>, FileContents {
  readonly kind: KnownFile['kind'];
}

export interface ChosenFile {
  readonly path: string;
  /** Place within the archive at `path`; null for a file by itself. */
  readonly entry: string | null;
  readonly name: string;
}

/** A file found where the user chose one, a folder or an archive. */
export interface FoundFile extends ChosenFile {
  readonly bytes: number;
  /** What was left out of the folder or archive that begins with it, as sentences. */
  readonly leftOut: readonly string[];
}

export interface FileToRead extends ChosenFile {
  readonly symbol: string | null;
  /** How to read it, whatever it looks like; null leaves that to its content. */
  readonly mapping: ColumnMapping | null;
  /** For a table whose layout is not known. */
  readonly remembered: readonly RememberedMapping[];
}

/** Every question about history also says which day is today, since the threads have no clock of their own. */
type WithToday<Input> = Input & { readonly today: number };
type Question<
  Name extends
    | 'series.list'
    | 'series.quality'
    | 'chain.list'
    | 'chain.read'
    | 'calendar.list'
    | 'alignment.read'
    | 'watchlist.read'
    | 'chart.events'
    | 'trend.read'
    | 'returns.read'
    | 'compare.read'
    | 'beta.read'
    | 'stops.board'
    | 'leverage.read'
    | 'leverage.path'
    | 'leverage.windows'
    | 'leverage.cone'
    | 'leverage.table'
    | 'hedge.compute'
    | 'pair.read'
    | 'spread.compute'
    | 'sizing.compare'
    | 'backtest.run'
    | 'sweep.run'
    | 'claims.check'
    | 'playbook.contradictions',
> = {
  input: WithToday<RequestInput<Name>>;
  output: RequestOutput<Name>;
};

/** Jobs of the compute threads: they read cache.db and files, and write only files that are not yet part of the workspace. */
export type ComputeJobs = TriggerComputeJobs & {
  'series.list': Question<'series.list'>;
  'series.quality': Question<'series.quality'>;
  'chain.list': Question<'chain.list'>;
  'chain.read': Question<'chain.read'>;
  'calendar.list': Question<'calendar.list'>;
  'alignment.read': Question<'alignment.read'>;
  'watchlist.read': Question<'watchlist.read'>;
  'chart.events': Question<'chart.events'>;
  'trend.read': Question<'trend.read'>;
  'returns.read': Question<'returns.read'>;
  'compare.read': Question<'compare.read'>;
  'chart.read': { input: WithToday<ChartRequest>; output: ChartAnswer };
  'sizing.context': {
    input: WithToday<RequestInput<'sizing.context'>>;
    output: Omit<SizingContext, 'openRisk'>;
  };
  'blotter.read': {
    input: WithToday<RequestInput<'blotter.read'>> & { readonly tickets: readonly ListedTicket[] };
    output: RequestOutput<'blotter.read'>;
  };
  'beta.read': Question<'beta.read'>;
  'leverage.read': Question<'leverage.read'>;
  'leverage.path': Question<'leverage.path'>;
  'leverage.windows': Question<'leverage.windows'>;
  'leverage.cone': Question<'leverage.cone'>;
  'leverage.table': Question<'leverage.table'>;
  'hedge.compute': Question<'hedge.compute'>;
  'pair.read': Question<'pair.read'>;
  'spread.compute': Question<'spread.compute'>;
  'sizing.compare': Question<'sizing.compare'>;
  'stops.compute': { input: RequestInput<'stops.compute'>; output: RequestOutput<'stops.compute'> };
  'note.read': {
    input: {
      readonly source:
        | { readonly kind: 'text'; readonly text: string }
        | { readonly kind: 'file'; readonly file: ChosenFile };
      readonly asOf: BusinessDate | null;
      readonly today: number;
    };
    output: RequestOutput<'note.read'>;
  };
  'note.recognise': {
    input: { readonly file: ChosenFile; readonly today: number };
    output: RequestOutput<'note.recognise'>;
  };
  'backtest.run': Question<'backtest.run'>;
  'stops.board': Question<'stops.board'>;
  /** Some of the paths of a survey, counted, and the answer from all of them; null where none can be drawn. */
  'survey.paths': {
    input: WithToday<RequestInput<'touch.survey'>> & {
      readonly fromBlock: number;
      readonly toBlock: number;
    };
    output: PassageTally | null;
  };
  'survey.answer': {
    input: {
      readonly input: WithToday<RequestInput<'touch.survey'>>;
      readonly parts: readonly (PassageTally | null)[];
    };
    output: RequestOutput<'touch.survey'>;
  };
  'sweep.run': Question<'sweep.run'>;
  'claims.check': Question<'claims.check'>;
  'playbook.contradictions': Question<'playbook.contradictions'>;
  'sentiment.ledger': {
    input: WithToday<RequestInput<'sentiment.ledger'>> & {
      readonly records: readonly SentimentRecord[];
      readonly damage: readonly string[];
    };
    output: RequestOutput<'sentiment.ledger'>;
  };
  'playbook.parse': { input: { readonly file: ChosenFile }; output: Playbook };
  /** Some of the paths of a question, counted and sorted, and the answer from all of them. */
  'touch.paths': {
    input: WithToday<RequestInput<'touch.compute'>> & {
      readonly fromBlock: number;
      readonly toBlock: number;
    };
    output: PathTally;
  };
  'touch.answer': {
    input: {
      readonly input: WithToday<RequestInput<'touch.compute'>>;
      readonly parts: readonly PathTally[];
    };
    output: RequestOutput<'touch.compute'>;
  };
  'files.expand': {
    input: { paths: readonly string[] };
    output: readonly FoundFile[];
  };
  /** The whole file goes to the store thread through `toStore`, past main, which is told only what it holds. */
  'file.parse': {
    input: WithToday<FileToRead & { toStore: MessagePort }>;
    /** `mappedKey`: the header that a mapping was used for; null for a known layout. */
    output: { file: ParsedSummary; sha256: string; mappedKey: string | null };
  };
  /** What a file is, and its first rows as they will be read. */
  'file.preview': {
    input: WithToday<FileToRead>;
    output:
      | { kind: 'readable'; file: ParsedSummary; rows: readonly PreviewRow[]; table: PreviewTable | null }
      | { kind: 'unknown'; unknown: UnknownFile };
  };
  /** Holds every stored byte of a workspace, or of a copy of one, against its checksums. */
  'store.verify': { input: { folder: string }; output: VerifyReport };
  'series.export': {
    input: WithToday<{ symbol: string; asOf: BusinessDate | null; path: string; name: string }>;
    output: RequestOutput<'series.export'>;
  };
  /** The table as text for the clipboard. */
  'table.text': {
    input: OutgoingTable;
    output: { readonly text: string; readonly numbersHash: string };
  };
  'table.write': {
    input: OutgoingTable & { readonly format: TableFormat; readonly path: string; readonly name: string };
    output: RequestOutput<'table.write'>;
  };
  'picture.write': {
    input: { readonly png: Uint8Array; readonly path: string; readonly name: string };
    output: RequestOutput<'picture.write'>;
  };
  'calendar.export': {
    input: WithToday<{
      readonly asOf: BusinessDate | null;
      readonly masked: boolean;
      readonly appVersion: string;
      readonly path: string;
      readonly name: string;
    }>;
    output: RequestOutput<'calendar.export'>;
  };
  'report.write': {
    input: {
      readonly facts: ReportFacts;
      readonly paper: ReportRequest['paper'];
      readonly path: string;
      readonly name: string;
    };
    output: RequestOutput<'report.write'>;
  };
  /** Writes the copies in a folder into one file. */
  'workspace.pack': {
    input: { folder: string; path: string; madeAtMs: number; appVersion: string };
    output: { bytes: number };
  };
  /** Checks a packed workspace, or a backup, and makes its files ready to replace those in `workspace`. */
  'workspace.stage': {
    input: { workspace: string; from: { kind: 'file'; path: string } | { kind: 'backup'; name: string } };
    output: { series: number; tickets: number; others: number };
  };
};
