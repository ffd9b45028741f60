import { useEffect, useRef, useState } from 'react';
import type { ImportJob, UnknownTable } from '#renderer/state/import-slice.ts';
import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import { findMappingProblems } from '#shared/domain/find-mapping-problems.ts';
import { isSymbol } from '#shared/domain/is-symbol.ts';
import { withField } from './change-mapping.ts';
import { ColumnTable } from './column-table.tsx';
import { MappingOptions } from './mapping-options.tsx';
import { MappingOutcome } from './mapping-outcome.tsx';
import { useMappingPreview } from './use-mapping-preview.ts';

interface MappingPanelProps {
  readonly job: ImportJob;
  readonly table: UnknownTable;
  onBack(): void;
  onAccept(mapping: ColumnMapping, symbol: string | null): void;
}

/** Lets a person say what the columns of a table are, and shows at once how it is read by that. */
export function MappingPanel({ job, table, onBack, onAccept }: MappingPanelProps) {
  const [mapping, setMapping] = useState(table.guess);
  const [symbolText, setSymbolText] = useState(job.symbol ?? '');
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => content.current?.querySelector('select')?.focus(), []);
  const symbol = symbolText.trim() === '' ? null : symbolText.trim();
  const problems = findMappingProblems(mapping);
  if (symbol !== null && !isSymbol(symbol))
    problems.push('A symbol has up to 12 letters, digits, dots or hyphens.');
  const preview = useMappingPreview(job.file.token, problems.length > 0 ? null : symbol, mapping);
  const ready = problems.length === 0 && preview?.state === 'readable';
  return (
    <>
      <div ref={content} className="modal-content" tabIndex={0}>
        <p className="muted">
          Say what each column is. Files with the same header are then read without asking.
        </p>
        <ColumnTable
          lines={table.lines}
          mapping={mapping}
          onName={(column, field) => setMapping(withField(mapping, column, field))}
        />
        <MappingOptions
          lines={table.lines}
          mapping={mapping}
          symbol={symbolText}
          onChange={setMapping}
          onSymbol={setSymbolText}
        />
        <div className="mapping-outcome" aria-live="polite">
          <MappingOutcome problems={problems} preview={preview} />
        </div>
      </div>
      <footer className="modal-footer">
        <button type="button" className="button" onClick={onBack}>
          Back
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={!ready}
          onClick={() => onAccept(mapping, symbol)}
        >
          Import and remember
        </button>
      </footer>
    </>
  );
}
