import { StatePanel } from './state-panel.tsx';

interface SeriesUnlistedProps {
  readonly message: string;
  onAgain(): void;
}

/** Instead of a screen that needs to know which series there are, and could not be told. */
export const SeriesUnlisted = ({ message, onAgain }: SeriesUnlistedProps) => (
  <StatePanel tone="problem" icon="problem" title="The series could not be listed" message={message}>
    <button type="button" className="button" onClick={onAgain}>
      Ask again
    </button>
  </StatePanel>
);
