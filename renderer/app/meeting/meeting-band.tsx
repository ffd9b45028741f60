import { runCommand } from '#renderer/state/command-handlers.ts';
import { HiddenFacts } from './hidden-facts.tsx';
import { VintageWords } from './vintage-words.tsx';

/** The foot of the window in meeting mode: as of when and from where, what only a pointer would show, and the way out. */
export function MeetingBand() {
  return (
    <p className="meeting-band">
      <VintageWords />
      <span className="muted">Amounts hidden</span>
      <HiddenFacts />
      <button type="button" className="link-button" onClick={() => runCommand('meeting.toggle')}>
        Leave (F11)
      </button>
    </p>
  );
}
