import { Icon } from '#renderer/components/icon.tsx';
import type { UnknownTable } from '#renderer/state/import-slice.ts';

interface UnknownTableProps {
  readonly table: UnknownTable;
  onName(): void;
}

/** A table in no known layout: the reason, and the way to read it all the same. */
export function UnknownTableView({ table, onName }: UnknownTableProps) {
  return (
    <>
      <p className="import-message">
        <Icon name="help" />
        This table is in no layout that Stopline knows. Say once what its columns are, and files like it are
        read without asking.
      </p>
      <details className="rejections">
        <summary>Layouts that are known</summary>
        <p className="import-note">{table.message}</p>
      </details>
      <div className="import-actions">
        <button type="button" className="button button-primary" onClick={onName}>
          Name its columns…
        </button>
      </div>
    </>
  );
}
