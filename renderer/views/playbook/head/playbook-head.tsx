import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { type CSSProperties, useState } from 'react';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { type OpenPlaybook, playbookSubject } from '#renderer/state/playbook-slice.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import type { PlaybookChecks } from '../use-checks.ts';
import { NoteAssumptions } from './note-assumptions.tsx';
import { summaryOf } from './summary-of.ts';

const dayFrom = {
  note: 'the day that the note states',
  asked: 'the as-of date',
  data: 'the last day of data',
  today: 'today',
} as const;

/** The day that the note speaks of, unless it stands beside as something assumed, and how it was found. */
function dayWords({ note, asOfFrom, reading }: OpenPlaybook): string {
  const assumed = reading.assumptions.some(({ field }) => field === 'asOf');
  const parts = [
    assumed ? null : `As of ${formatDate(note.asOf)}`,
    asOfFrom === null ? null : dayFrom[asOfFrom],
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(', ')} · `;
}

/** What the playbook comes to, its name, and what can be done with it as a whole. */
export function PlaybookHead({
  playbook,
  checks,
}: {
  readonly playbook: OpenPlaybook;
  readonly checks: PlaybookChecks;
}) {
  const keysText = useKeysText();
  const changed = useDesk((state) => state.playbookChanged);
  const canUndo = useDesk((state) => state.pastSteps.some(({ subject }) => subject === playbookSubject));
  const { version, savedAtMs, note } = playbook;
  const mask = useMask();
  const summary = summaryOf(checks);
  const saved =
    version === null || savedAtMs === null
      ? 'not saved yet'
      : changed
        ? `version ${version}, changed since`
        : `version ${version}, saved ${formatMoment(savedAtMs)}`;
  return (
    <header className={`playbook-head playbook-${summary.tone}`}>
      <div className="playbook-title">
        {mask.hidden ? (
          <MaskedField label="Name of the playbook" className="title-field" />
        ) : (
          <TitleField key={playbook.title} title={playbook.title} />
        )}
        <div className="playbook-facts">
          <strong className="playbook-verdict" role="status" data-answers="in the plan">
            {summary.sentence}
          </strong>
          <NoteAssumptions playbook={playbook} />
          <span className="quiet">
            {dayWords(playbook)}
            {note.name === '' ? 'pasted' : mask.text(note.name)} ·{' '}
            <span data-testid="playbook-state">{saved}</span>
          </span>
        </div>
      </div>
      <div className="playbook-actions">
        <button
          type="button"
          className="button button-plain"
          disabled={!canUndo}
          title={keysText('playbook.undo')}
          onClick={() => runCommand('playbook.undo')}
        >
          <Icon name="reset" />
          Undo
        </button>
        <MoreMenu />
        <button
          type="button"
          className="button"
          title={keysText('playbook.list')}
          onClick={() => runCommand('playbook.list')}
        >
          Playbooks…
        </button>
        <button
          type="button"
          className="button"
          title={keysText('note.open')}
          onClick={() => runCommand('note.paste')}
        >
          New note…
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={!changed}
          title={keysText('playbook.save')}
          onClick={() => runCommand('playbook.save')}
        >
          {version === null ? 'Save' : 'Save version'}
        </button>
      </div>
    </header>
  );
}

function TitleField({ title }: { readonly title: string }) {
  const [typed, setTyped] = useState(title);
  const commit = (): void => {
    const text = typed.trim().slice(0, 120);
    if (text === '') setTyped(title);
    else if (text !== title) deskStore.getState().editPlaybook({ title: text });
  };
  return (
    <input
      className="title-field"
      aria-label="Name of the playbook"
      maxLength={120}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setTyped(title);
      }}
    />
  );
}

const more = [
  ['playbook.duplicate', 'Duplicate'],
  ['playbook.export', 'Save as JSON…'],
  ['playbook.import', 'Open from JSON…'],
] as const;

function MoreMenu() {
  return (
    <>
      <button
        type="button"
        className="button button-plain"
        popoverTarget="playbook-more"
        style={{ anchorName: '--playbook-more' } as CSSProperties}
      >
        More
      </button>
      <div
        id="playbook-more"
        popover="auto"
        className="more-menu"
        role="group"
        aria-label="More"
        style={{ positionAnchor: '--playbook-more' } as CSSProperties}
      >
        {more.map(([command, label]) => (
          <button
            key={command}
            type="button"
            className="button button-plain"
            onClick={() => {
              document.getElementById('playbook-more')?.hidePopover();
              runCommand(command);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
