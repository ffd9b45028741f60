import { useState } from 'react';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { findSettings, settingRows, settingSections } from '#shared/domain/setting-rows.ts';
import { findKeyCommands } from './keys/find-key-commands.ts';
import { SettingLine } from './setting-line.tsx';

interface SettingsDialogProps {
  /** What is looked for from the start. */
  readonly asked?: string | undefined;
  onClose(): void;
}

/** Every preference with what it does, found by its words; a change holds at once. */
export function SettingsDialog({ asked = '', onClose }: SettingsDialogProps) {
  const [query, setQuery] = useState(asked);
  const byWords = findSettings(query);
  // A command that is meant by name brings the list of keys with it.
  const found = settingRows.filter(
    (row) => byWords.includes(row) || (row.control.kind === 'keys' && findKeyCommands(query).length > 0),
  );
  return (
    <Modal title="Settings" className="settings" onClose={onClose}>
      <input
        className="field-input settings-search"
        type="search"
        aria-label="Search the settings"
        placeholder="Search the settings"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        data-autofocus
      />
      <div className="modal-content settings-list" tabIndex={-1}>
        {found.length === 0 ? <p className="settings-none">No setting has these words.</p> : null}
        {settingSections.map((section) => {
          const rows = found.filter((row) => row.section === section);
          return rows.length === 0 ? null : (
            <section key={section} aria-label={section}>
              <h3>{section}</h3>
              {rows.map((row) => (
                <SettingLine
                  key={row.id}
                  row={row}
                  // The words that found the list as a whole do not narrow it.
                  query={byWords.includes(row) ? '' : query}
                />
              ))}
            </section>
          );
        })}
      </div>
      <p className="visually-hidden" role="status">
        {query === '' ? '' : `${found.length} ${found.length === 1 ? 'setting' : 'settings'}`}
      </p>
    </Modal>
  );
}
