import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useEffect, useRef, useState } from 'react';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { longestNote } from '#shared/domain/playbook/note-reading.ts';
import { openPlaybook } from '../files/playbook-files.ts';
import { usePlaybooks } from '../files/use-playbooks.ts';
import { readPasted } from '../files/read-note.ts';

const mostShown = 5;

/** Where a note is put in: pasted, dropped or opened; and the playbooks that are there already. */
export function StartPanel() {
  const keysText = useKeysText();
  const mask = useMask();
  const [text, setText] = useState('');
  const open = useDesk((state) => state.playbook !== null);
  const work = useDesk((state) => state.noteWork);
  const saved = usePlaybooks();
  const field = useRef<HTMLTextAreaElement>(null);
  const asking = work.state === 'asking';
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);
  const rows = saved.value ?? [];
  return (
    <div className="start">
      <form
        className="start-card"
        onSubmit={(event) => {
          event.preventDefault();
          void readPasted(text);
        }}
      >
        <h2>Turn a market note into a plan that can be checked</h2>
        <p className="quiet">
          Every claim is held against the cache, every idea becomes a trade with its stop and target, and
          every value keeps the sentence it came from. Nothing leaves this computer.
        </p>
        {mask.hidden ? (
          <MaskedField label="The note" />
        ) : (
          <textarea
            ref={field}
            className="start-text"
            aria-label="The note"
            placeholder="Paste the note here, or drop a file on the window"
            maxLength={longestNote}
            // Checking the spelling of twenty pages takes longer than reading them.
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        {work.state === 'failed' ? (
          <p className="start-problem" role="alert" aria-live="polite">
            {mask.text(work.message)}
          </p>
        ) : null}
        <div className="start-actions">
          <button type="submit" className="button button-primary" disabled={text.trim() === ''}>
            Read it
          </button>
          <button
            type="button"
            className="button"
            title={keysText('note.open')}
            onClick={() => runCommand('note.open')}
          >
            Open a file…
          </button>
          <span className="quiet">text, Markdown, HTML or PDF</span>
          {open ? (
            <button
              type="button"
              className="button button-plain start-back"
              onClick={() => deskStore.getState().noteReading({ state: 'none' })}
            >
              Back to the playbook
            </button>
          ) : null}
        </div>
      </form>
      {rows.length === 0 ? null : (
        <nav className="start-list" aria-label="Saved playbooks">
          <h2>Saved playbooks</h2>
          <ul>
            {rows.slice(0, mostShown).map(({ id, title, version, savedAtMs }) => (
              <li key={id}>
                <button type="button" className="start-row" onClick={() => void openPlaybook(id, null)}>
                  <span className="start-row-title" title={mask.text(title)}>
                    {mask.text(title)}
                  </span>
                  <span className="quiet">
                    version {version}, {formatMoment(savedAtMs)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {rows.length > mostShown ? (
            <button type="button" className="link-button" onClick={() => runCommand('playbook.list')}>
              All {rows.length} playbooks
            </button>
          ) : null}
        </nav>
      )}
    </div>
  );
}
