import { type FormEvent, useState } from 'react';
import { useDesk } from '#renderer/state/store.ts';
import { isSymbol } from '#shared/domain/is-symbol.ts';
import { SeriesRefresh } from '../refresh/series-refresh.tsx';
import { runRefresh } from '../refresh/run-refresh.ts';

/** Brings a symbol that is not in the workspace yet, from the usual provider of its kind. */
export function LoadSeries() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const running = useDesk((state) => state.refreshJob !== null && state.refreshJob.state !== 'done');
  const symbol = typed.trim().toUpperCase();
  const usable = isSymbol(symbol);
  const load = (event: FormEvent): void => {
    event.preventDefault();
    if (!usable || running) return;
    setAsked(symbol);
    setTyped('');
    void runRefresh([symbol]);
  };
  return (
    <section className="workspace-card" aria-labelledby="load-title">
      <header>
        <h2 id="load-title">Load a series</h2>
      </header>
      <p className="muted">Funds, shares and indices by their symbol; macro series by their FRED name.</p>
      <form className="provider-key" onSubmit={load}>
        <input
          className="field-input"
          aria-label="Symbol to load"
          placeholder="Symbol, such as QQQ or T10Y2Y"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button" disabled={!usable || running}>
          Load
        </button>
      </form>
      {asked === null ? null : <SeriesRefresh symbol={asked} />}
    </section>
  );
}
