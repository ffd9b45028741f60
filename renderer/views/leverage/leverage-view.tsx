import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';

/** The screen that says what a leveraged fund earned against its index, and why. */
export function LeverageView() {
  const { leverage } = useDesk(selectSettings);
  return (
    <section className="leverage" aria-labelledby="leverage-title">
      <h2 id="leverage-title">Fund against its index</h2>
      <p>{`${leverage.fund} against ${leverage.index}`}</p>
    </section>
  );
}
