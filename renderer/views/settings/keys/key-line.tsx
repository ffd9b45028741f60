import { type KeyboardEvent, useState } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { keysOfPress } from '#renderer/components/keys/keys-of-press.ts';
import { keysText } from '#shared/format/keys-text.ts';
import { ownSystem } from '#renderer/components/keys/own-system.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { mainKeys } from '#shared/domain/command-keys.ts';
import type { Command } from '#shared/domain/commands.ts';
import { changeKeys, resetKeys } from './change-keys.ts';

interface KeyLineProps {
  readonly command: Command;
  /** True while the next keys that are pressed become the command's. */
  readonly isWaiting: boolean;
  onWait(waits: boolean): void;
}

/** A command with its keys, which are changed by pressing others. */
export function KeyLine({ command, isWaiting, onWait }: KeyLineProps) {
  const { keys: changed } = useDesk(selectSettings);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, title } = command;
  const keys = mainKeys(command, ownSystem(), changed);
  const shown = keys === null ? 'none' : keysText(keys, ownSystem());
  const take = (event: KeyboardEvent): void => {
    if (!isWaiting || event.key === 'Tab') return;
    // Not one of these presses is a command, nor closes the dialog.
    event.preventDefault();
    event.stopPropagation();
    const pressed = keysOfPress(event);
    if (pressed === null) return;
    if (pressed === 'Escape' && keys !== 'Escape') return onWait(false);
    const refused = changeKeys(command, pressed === 'Backspace' ? null : pressed);
    setProblem(refused);
    if (refused === null) onWait(false);
  };
  return (
    <li className="key-line" data-command={id}>
      <span>{title}</span>
      <button
        type="button"
        className={`button key-button ${isWaiting ? 'key-waiting' : ''}`}
        aria-label={
          isWaiting
            ? `Press the new keys of ${title}. Backspace for none, Escape to leave them`
            : `Keys of ${title}: ${shown}`
        }
        onClick={() => {
          setProblem(null);
          onWait(!isWaiting);
        }}
        onKeyDown={take}
        onBlur={() => isWaiting && onWait(false)}
      >
        {isWaiting ? 'Press keys…' : <kbd>{shown}</kbd>}
      </button>
      <button
        type="button"
        className="button button-plain button-icon setting-reset"
        aria-label={`Reset the keys of ${title}`}
        title={`Reset the keys of ${title}`}
        aria-disabled={!(id in changed)}
        onClick={() => id in changed && setProblem(resetKeys(command))}
      >
        <Icon name="reset" />
      </button>
      <p className="field-problem" role="status">
        {problem}
      </p>
    </li>
  );
}
