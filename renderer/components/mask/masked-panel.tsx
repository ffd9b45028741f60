import type { ReactNode } from 'react';
import type { CommandId } from '#shared/domain/commands.ts';
import { maskText } from '#shared/domain/mask.ts';
import { useMask } from './use-mask.ts';

interface MaskedPanelProps {
  /** What is not shown: `The words of the note`. */
  readonly what: string;
  /** How the keys of a command are written; empty for none. */
  readonly keysOf: (id: CommandId) => string;
  readonly children: ReactNode;
}

/** The keys of a command beside its name; nothing when it has none. */
const inBrackets = (keys: string): string => (keys === '' ? '' : ` (${keys})`);

/** Shows what is private through and through, such as a note, only while amounts are shown. */
export function MaskedPanel({ what, keysOf, children }: MaskedPanelProps) {
  if (!useMask().hidden) return children;
  return (
    <div className="masked-panel">
      <p className="masked-panel-mask" aria-hidden="true">
        {maskText}
      </p>
      <p>
        {what} stays hidden with the amounts; leave meeting mode{inBrackets(keysOf('meeting.toggle'))} or show
        amounts{inBrackets(keysOf('meeting.hideAmounts'))} to see it.
      </p>
    </div>
  );
}
