import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import type { Alert, AlertCheck, CatchUp } from '#shared/ipc/alert-schemas.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';

type Nothing = Record<string, never>;
type WithToday<Input> = Input & { readonly today: number };

/** An alert before it has a number and a moment. */
export type RaisedFiring = Omit<Alert, 'id' | 'raisedAt' | 'withdrawnAt'>;

/** What the log already holds of a firing. */
export interface KnownAlert {
  readonly id: number;
  readonly triggerId: number;
  readonly revision: number;
  readonly date: BusinessDate;
  readonly stands: boolean;
}

/** What is watched, what the log holds, and the last look. */
export interface Watch {
  readonly triggers: readonly Trigger[];
  readonly known: readonly KnownAlert[];
  readonly last: AlertCheck | null;
}

/** What a look at the watch found. */
export interface AlertFindings {
  /** Null when no watched series has a bar. */
  readonly check: AlertCheck | null;
  /** In the order in which they happened. */
  readonly firings: readonly RaisedFiring[];
  /** Alerts of the log that data which came later takes back, or gives back. */
  readonly changed: readonly { readonly id: number; readonly stands: boolean }[];
}

/** Jobs of the compute threads about conditions. */
export type TriggerComputeJobs = {
  'triggers.read': {
    input: WithToday<RequestInput<'triggers.read'>> & { readonly triggers: readonly Trigger[] };
    output: RequestOutput<'triggers.read'>;
  };
  'triggers.preview': {
    input: WithToday<RequestInput<'triggers.preview'>>;
    output: RequestOutput<'triggers.preview'>;
  };
  'triggers.history': {
    input: WithToday<RequestInput<'triggers.history'>>;
    output: RequestOutput<'triggers.history'>;
  };
  'alerts.evaluate': { input: WithToday<Watch>; output: AlertFindings };
  'crowding.read': {
    input: WithToday<RequestInput<'crowding.read'>>;
    output: RequestOutput<'crowding.read'>;
  };
};

/** Jobs of the store thread about triggers and the alert log. */
export type TriggerStoreJobs = {
  /** The triggers of a day, in its shares. */
  'trigger.list': { input: WithToday<{ readonly asOf: BusinessDate | null }>; output: readonly Trigger[] };
  'trigger.save': {
    input: WithToday<RequestInput<'trigger.save'>> & { readonly nowMs: number };
    output: Trigger;
  };
  'trigger.remove': { input: RequestInput<'trigger.remove'>; output: Nothing };
  'trigger.snooze': { input: RequestInput<'trigger.snooze'>; output: Trigger };
  'alert.watch': { input: { readonly today: number }; output: Watch };
  /** Writes what a look found, all or nothing; a firing that the log holds, or of a condition that has changed, is left out. */
  'alert.record': {
    input: AlertFindings & { readonly nowMs: number };
    output: { readonly raised: number };
  };
  /** Alerts that nobody has been told of yet, in the order of their sessions. */
  'alert.pending': { input: Nothing; output: readonly Alert[] };
  'alert.delivered': { input: { readonly ids: readonly number[]; readonly nowMs: number }; output: Nothing };
  'alert.list': {
    input: { readonly asOf: BusinessDate | null };
    output: { readonly alerts: readonly Alert[]; readonly catchUp: CatchUp | null };
  };
};
