import { type ReactNode, useId, useState } from 'react';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { ConfirmDialog } from '#renderer/components/surface/confirm-dialog.tsx';
import { formatMoment } from '#shared/format/format-moment.ts';
import { useWork } from '../use-work.ts';

export interface RecordColumn {
  readonly name: string;
  readonly number?: boolean;
}

export interface RecordLine {
  /** Unlike that of every other line; not shown. */
  readonly id: string;
  /** Names the line for people, such as `IWM of 10 Jul 2026`; two may be alike while names are hidden. */
  readonly name: string;
  /** What stands in each column; the first is the heading of the line. */
  readonly cells: readonly ReactNode[];
  readonly importedAt: string | null;
  readonly intact: boolean;
  /** What is lost with it, in a sentence. */
  readonly loss: string;
  remove(): Promise<unknown>;
}

interface RecordCardProps {
  readonly title: string;
  readonly none: string;
  readonly columns: readonly RecordColumn[];
  readonly lines: readonly RecordLine[];
}

/** One kind of stored files as a table, each with the way to remove it. */
export function RecordCard({ title, none, columns, lines }: RecordCardProps) {
  const id = useId();
  const [removing, setRemoving] = useState<RecordLine | null>(null);
  const { busy, run } = useWork();
  return (
    <section className="workspace-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {lines.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <div className="record-scroll">
          <table className="record-table" aria-labelledby={id}>
            <thead>
              <tr>
                {[...columns, { name: 'Imported' }].map(({ name, number = false }: RecordColumn) => (
                  <th key={name} scope="col" className={number ? 'number' : undefined}>
                    {name}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">Remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {line.cells[0]}
                    {line.intact ? null : <span className="record-damaged"> damaged</span>}
                  </th>
                  {columns.slice(1).map(({ name, number }, index) => (
                    <td key={name} className={number ? 'number' : undefined}>
                      {line.cells[index + 1]}
                    </td>
                  ))}
                  <td>
                    {line.importedAt === null ? (
                      <Unknown reason="Not known under an as-of date, which knows of no later import." />
                    ) : (
                      formatMoment(Date.parse(line.importedAt))
                    )}
                  </td>
                  <td className="number">
                    <button
                      type="button"
                      className="button"
                      disabled={busy}
                      onClick={() => setRemoving(line)}
                    >
                      Remove…<span className="visually-hidden"> {line.name}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removing === null ? null : (
        <ConfirmDialog
          title={`Remove ${removing.name}?`}
          action="Remove"
          destructive
          onClose={() => setRemoving(null)}
          onConfirm={() =>
            run(async () => {
              await removing.remove();
              return `${removing.name} has been removed from the workspace.`;
            })
          }
        >
          <p>{removing.loss} Import its file again, or restore a backup, to have it back.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
