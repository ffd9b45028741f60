import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`;

/** Null on a dry run, which does not know. */
const placeOf = (replaced: boolean | null): string =>
  replaced === null ? '' : replaced ? 'replaced the one of that day' : 'new';

/** What a file that holds no series brought, or would: option chains, statements, calendars. */
export function ImportedRecords({ report }: { readonly report: ImportReport }) {
  const { chains, statements, calendars } = report;
  return (
    <>
      {chains.map(({ underlying, quoteDate, contracts, firstExpiration, lastExpiration, replaced }) => (
        <Imported
          key={`${underlying} ${quoteDate}`}
          name={underlying}
          what={`Option chain of ${formatDate(quoteDate)} · ${counted(contracts, 'contract', 'contracts')}`}
          detail={[
            `expirations ${formatDate(firstExpiration)} to ${formatDate(lastExpiration)}`,
            placeOf(replaced),
          ]}
        />
      ))}
      {statements.map(({ account, date, positions, executions, replaced }) => (
        <Imported
          key={`${account} ${date}`}
          name={account}
          what={`Statement of ${formatDate(date)} · ${counted(positions, 'position', 'positions')}`}
          detail={[executions === 0 ? '' : counted(executions, 'execution', 'executions'), placeOf(replaced)]}
        />
      ))}
      {calendars.map(({ name, events, first, last, ...counts }) => (
        <Imported
          key={name}
          name={name}
          what={`Calendar · ${counted(events, 'event', 'events')}, ${formatDate(first)} to ${formatDate(last)}`}
          detail={(['added', 'changed', 'kept', 'removed'] as const)
            .filter((kind) => (counts[kind] ?? 0) > 0)
            .map((kind) => `${formatNumber(counts[kind] ?? 0, 0)} ${kind === 'added' ? 'new' : kind}`)}
        />
      ))}
    </>
  );
}

interface ImportedProps {
  readonly name: string;
  readonly what: string;
  /** Joined, without those that are empty. */
  readonly detail: readonly string[];
}

function Imported({ name, what, detail }: ImportedProps) {
  return (
    <div className="imported-series">
      <strong>{name}</strong>
      <p>
        {what}
        <br />
        <span className="muted">{detail.filter(Boolean).join('; ')}</span>
      </p>
    </div>
  );
}
