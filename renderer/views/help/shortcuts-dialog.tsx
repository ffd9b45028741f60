import { Modal } from '#renderer/components/surface/modal.tsx';
import { keysText } from '#renderer/components/keys-text.ts';
import { type Command, commandGroups, commands } from '#shared/domain/commands.ts';
import { panelKeys } from './panel-keys.ts';

/** Every shortcut, from the registry that also makes the menu and the palette, and the keys inside the panels. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const withKeys = (commands as readonly Command[]).filter((command) => command.keys !== undefined);
  return (
    <Modal title="Keyboard shortcuts" className="shortcuts" onClose={onClose}>
      <div className="modal-content shortcuts-columns" tabIndex={0}>
        {commandGroups.map((group) => {
          const rows = withKeys.filter((command) => command.group === group);
          if (rows.length === 0) return null;
          return (
            <section key={group} aria-label={group}>
              <h3>{group}</h3>
              <dl>
                {rows.map(({ id, title, keys }) => (
                  <div key={id}>
                    <dt>{title}</dt>
                    <dd>
                      <kbd>{keysText(keys ?? '')}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
        {panelKeys.map(({ place, rows }) => (
          <section key={place} aria-label={place}>
            <h3>{place}</h3>
            <dl>
              {rows.map(([keys, meaning]) => (
                <div key={keys}>
                  <dt>{meaning}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
