import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { PositionsAnswer } from '#shared/ipc/record-schemas.ts';
import type { Holding } from '#electron/analytics/corporate-actions/restate-lot.ts';
import {
  listStatements,
  type StoredLot,
  type StoredStatement,
} from '#electron/db/queries/statements/list-statements.ts';
import { lastReadableDay } from '../compute-jobs/read-as-of.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import { type SplitLine, splitLines } from './splits/split-lines.ts';
import { takeBackLot } from './splits/take-back-lot.ts';
import type { StoreContext } from './store-context.ts';

type List = Job<StoreContext, StoreJobs['positions.list']['input'], PositionsAnswer>;

/**
 * Every statement of on or before the as-of day, and the lots and executions of the newest of each account. Lots are in the shares
 * of the as-of day: what a later split moved is taken back.
 */
export const listPositions: List = (context, { asOf, today }) => {
  const user = context.user();
  const through = lastReadableDay(asOf, today);
  const throughDate = toBusinessDate(through);
  const statements = listStatements(user).filter(({ date }) => date <= throughDate);
  const later = splitLines(user, null)
    .filter(({ detail, undoneAtMs }) => undoneAtMs === null && detail.date > throughDate)
    .sort((a, b) => (a.detail.date < b.detail.date ? 1 : -1));
  const newest = statements.filter(
    ({ account }, index) => statements.findIndex((other) => other.account === account) === index,
  );
  return {
    statements: statements.map((statement) => rowOf(statement, through, asOf === null)),
    lots: newest.flatMap(({ account, date, lots, intact }) =>
      intact ? lots.map((lot) => ({ account, date, ...asOfDay(lot, later) })) : [],
    ),
    executions: newest.flatMap(({ account, executions, intact }) =>
      intact ? executions.map((execution) => ({ account, ...execution })) : [],
    ),
  };
};

function rowOf(
  { account, date, source, fileName, lots, executions, importedAtMs, intact }: StoredStatement,
  through: number,
  tellsImport: boolean,
): PositionsAnswer['statements'][number] {
  return {
    account,
    date,
    source,
    fileName,
    positions: lots.length,
    executions: executions.length,
    ageSessions: countSessions(toDayNumber(date) + 1, through),
    importedAt: tellsImport ? new Date(importedAtMs).toISOString() : null,
    intact,
  };
}

/** A lot without what splits after the day did to it, the latest taken back first. */
function asOfDay({ id, ...lot }: StoredLot, later: readonly SplitLine[]): Omit<StoredLot, 'id'> {
  let held: Holding = lot;
  for (const { detail } of later) {
    const move = detail.lots.find((moved) => moved.id === id);
    if (move) held = takeBackLot(held, move, detail.newPerOld);
  }
  const { quantity, costCents, price, marketValueCents } = held;
  return { ...lot, quantity, costCents, price, marketValueCents };
}
