import { type FormEvent, useState } from 'react';
import type { ImportJob } from '#renderer/state/import-slice.ts';
import { isSymbol } from '#shared/domain/is-symbol.ts';
import { importFiles } from './import-files.ts';

/** Imports the same file again under a symbol the user types, for files that name none or the wrong one. */
export function SymbolOverride({ job }: { readonly job: ImportJob }) {
  const [text, setText] = useState('');
  const symbol = text.trim().toUpperCase();
  const valid = isSymbol(symbol);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (valid) void importFiles([job.file], { symbol, mapping: job.mapping });
  };
  const id = `symbol-${job.jobId}`;
  return (
    <details className="symbol-override">
      <summary>Import under another symbol</summary>
      <form onSubmit={submit}>
        <label htmlFor={id}>Symbol</label>
        <input
          id={id}
          className="field-input"
          maxLength={12}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" disabled={!valid}>
          Import as {valid ? symbol : '…'}
        </button>
      </form>
    </details>
  );
}
