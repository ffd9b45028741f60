import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { KeptTicketChange } from '#shared/domain/ticket-change.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import { listTicketRecords } from '#electron/db/queries/tickets/list-ticket-records.ts';
import { lastReadableDay } from '../../compute-jobs/read-as-of.ts';
import { listPlanVersions } from '#electron/db/queries/tickets/list-plan-versions.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import { splitLines } from '../splits/split-lines.ts';
import type { StoreContext } from '../store-context.ts';
import { inSharesOf } from './in-ticket-shares.ts';
import { planInSharesOf } from './plan-in-shares-of.ts';
import { standingChanges } from './ticket-lines.ts';

type List = Job<StoreContext, StoreJobs['ticket.records']['input'], StoreJobs['ticket.records']['output']>;

/**
 * Every ticket as it stood at the end of the as-of day, live and ended: planned by then, with the fills of by then, in the
 * shares of that day. The plan is the newest that was planned by then. What could be undone is told when nothing in it is dated later.
 */
export const listTicketsAsOf: List = (context, { asOf, today }) => {
  const user = context.user();
  const through = toBusinessDate(lastReadableDay(asOf, today));
  const lines = splitLines(user, null);
  const changes = standingChanges(user, null);
  const all = listPlanVersions(user).versions;
  return listTicketRecords(user).flatMap((record) => {
    const versions = all.filter(({ ticketId, plan }) => ticketId === record.id && plan.plannedOn <= through);
    const then = inSharesOf(lines, record, through);
    // Planned anew since: what it was on the day is what was typed last by then.
    const typed = versions.findLast(({ cause }) => cause !== 'split');
    const plan =
      record.plan.plannedOn <= through ? then.plan : typed && planInSharesOf(lines, typed, through);
    if (plan === undefined) return [];
    const last = changes.find(({ symbol }) => symbol === record.plan.symbol);
    return {
      ...knownBy({ ...then, plan }, through),
      versions,
      lastChange: last?.detail.id === record.id && isOfBy(last.detail, through) ? last.sentence : null,
    };
  });
};

/** True when a change tells nothing that happened after a day. */
function isOfBy({ before, after }: KeptTicketChange, through: BusinessDate): boolean {
  return [before, after].every(
    (record) =>
      record === null ||
      (record.plan.plannedOn <= through &&
        record.fills.every(({ date }) => date <= through) &&
        (record.endedOn === null || record.endedOn <= through)),
  );
}

function knownBy(record: TicketRecord, through: BusinessDate): TicketRecord {
  const { fills, endedOn } = record;
  return {
    ...record,
    fills: fills.filter(({ date }) => date <= through),
    endedOn: endedOn !== null && endedOn <= through ? endedOn : null,
  };
}
