import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';

/** The screen that restates one risk view on each instrument of an idea. */
export function StopsView() {
  const { stopBoard } = useDesk(selectSettings);
  return (
    <section className="stops" aria-labelledby="stops-title">
      <h2 id="stops-title">One risk view on each instrument</h2>
      <p>{stopBoard.symbols.join(', ')}</p>
    </section>
  );
}
