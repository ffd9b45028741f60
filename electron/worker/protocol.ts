import type { ErrorCode } from '#shared/ipc/errors.ts';

/** Jobs of one kind of thread: name -> what goes in and what comes out. The map is the thread's contract. */
export type JobMap = Record<string, { input: unknown; output: unknown }>;

/** To a thread. `cancelled` is one shared 32-bit flag that main raises; a busy loop can poll it without a message. */
export interface RunMessage {
  readonly kind: 'run';
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
  readonly cancelled: SharedArrayBuffer;
}

/** To a thread: raises the signal of a job that waits rather than computes, such as for a network. */
export interface CancelMessage {
  readonly kind: 'cancel';
  readonly id: number;
}

/** From a thread. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly id: number; readonly stage: string; readonly fraction: number }
  | { readonly kind: 'done'; readonly id: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'log'; readonly message: string };

/** What a job may do beside computing. */
export interface JobControl {
  /** Reports progress; `fraction` is 0..1 of the whole job. */
  progress(stage: string, fraction: number): void;
  isCancelled(): boolean;
  /** Raised by a cancel, between two steps of a job that awaits something; a busy job polls {@link isCancelled}. */
  readonly signal: AbortSignal;
  /** Marks a column for transfer and returns it. Only for columns the job made and will not read again. */
  handOver<Column extends Float64Array | Int32Array>(column: Column): Column;
}

export type Job<Context, Input, Output> = (context: Context, input: Input, control: JobControl) => Output;
/** The jobs of a thread, by name; one that waits answers with a promise, and others run meanwhile. */
export type JobTable<Context, Jobs extends JobMap> = {
  readonly [Name in keyof Jobs]: Job<
    Context,
    Jobs[Name]['input'],
    Jobs[Name]['output'] | Promise<Jobs[Name]['output']>
  >;
};
