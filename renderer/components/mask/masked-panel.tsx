import type { ReactNode } from 'react';
import { maskText } from '#shared/domain/mask.ts';
import { keysText } from '#shared/format/keys-text.ts';
import { ownSystem } from '../keys/own-system.ts';
import { useMask } from './use-mask.ts';

interface MaskedPanelProps {
  /** What is not shown: `The words of the note`. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Shows what is private through and through, such as a note, only while amounts are shown. */
export function MaskedPanel({ what, children }: MaskedPanelProps) {
  if (!useMask().hidden) return children;
  return (
    <div className="masked-panel">
      <p className="masked-panel-mask" aria-hidden="true">
        {maskText}
      </p>
      <p>
        {what} stays hidden with the amounts; leave meeting mode (F11) or show amounts (
        {keysText('CmdOrCtrl+Shift+H', ownSystem())}) to see it.
      </p>
    </div>
  );
}
