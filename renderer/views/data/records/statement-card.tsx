import { useMask } from '#renderer/components/mask/use-mask.ts';
import { request } from '#renderer/api/request.ts';
import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { StatementRow } from '#shared/ipc/record-schemas.ts';
import { RecordCard } from './record-card.tsx';

const columns = [
  { name: 'Account' },
  { name: 'Statement of' },
  { name: 'Age' },
  { name: 'Positions', number: true },
  { name: 'Executions', number: true },
  { name: 'Source' },
];

/** Every statement of a broker: one an account and day. */
export function StatementCard({ statements }: { readonly statements: readonly StatementRow[] }) {
  const mask = useMask();
  return (
    <RecordCard
      title="Statements"
      none="None imported yet."
      columns={columns}
      lines={statements.map((statement) => {
        const { account, date, positions, executions, source, ageSessions } = statement;
        return {
          id: `${account} ${date}`,
          name: `${mask.text(account)} of ${formatDate(date)}`,
          cells: [
            mask.text(account),
            formatDate(date),
            <DataAge key="age" provenance={{ simulated: false, ageSessions }} />,
            formatNumber(positions, 0),
            formatNumber(executions, 0),
            source,
          ],
          importedAt: statement.importedAt,
          intact: statement.intact,
          loss: `Its ${formatNumber(positions, 0)} positions and ${formatNumber(executions, 0)} executions are deleted; statements of other days stay.`,
          remove: () => request('positions.remove', { account, date }),
        };
      })}
    />
  );
}
