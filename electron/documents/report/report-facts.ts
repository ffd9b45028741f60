import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Condition } from '#shared/domain/condition.ts';
import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { TouchAnswer } from '#shared/ipc/analytics-schemas.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ClaimsAnswer } from '#shared/ipc/claim-schemas.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import type { StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import type { TriggerReading } from '#shared/ipc/trigger-schemas.ts';
import type { SizedDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';

/** What was learned of a thing, or why nothing was. */
export type Learned<Value> = { readonly value: Value } | { readonly value: null; readonly reason: string };

/** A draft that every field of can be used. */
export type SizedIdea = SizedDraft & {
  readonly entry: number;
  readonly stop: number;
  readonly result: SizingResult;
};

/** The answers that a page about one idea is made of: those that the screens and the command line show. */
export interface ReportFacts {
  readonly symbol: string;
  readonly asOf: BusinessDate | null;
  readonly masked: boolean;
  readonly appVersion: string;
  /** Where the plan is from: edited and not saved, a saved ticket, or what the symbol starts with. */
  readonly origin: 'draft' | 'ticket' | 'start';
  readonly draft: TicketDraft;
  readonly context: SizingContext;
  readonly sized: SizedIdea;
  readonly chart: ChartAnswer;
  readonly touch: Learned<TouchAnswer>;
  readonly board: Learned<StopBoardAnswer>;
  readonly claims: Learned<{
    readonly title: string;
    readonly asOf: BusinessDate;
    readonly stated: readonly Claim[];
    readonly answer: ClaimsAnswer;
  }>;
  /** Those of the idea's family first. */
  readonly triggers: readonly { readonly condition: Condition; readonly reading: TriggerReading }[];
}
