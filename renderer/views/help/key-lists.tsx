import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { type Command, type CommandId, commandGroups, commands } from '#shared/domain/commands.ts';
import { panelKeys } from './panel-keys.ts';

const starts = { letters: 'A … Z', digits: '0 … 9' } as const;

/** Every shortcut by group, as it is set, from the registry that also makes the menu and the palette, and the keys inside the panels. */
export function KeyLists() {
  const keysText = useKeysText();
  const keysOf = ({ id, startsWith }: Command): string =>
    [keysText(id as CommandId), startsWith === undefined ? '' : starts[startsWith]]
      .filter((keys) => keys !== '')
      .join(' or ');
  const groups = commandGroups.map((group) => ({
    place: group as string,
    rows: (commands as readonly Command[])
      .filter((command) => command.group === group && keysOf(command) !== '')
      .map((command) => [keysOf(command), command.title] as const),
  }));
  return (
    <div className="shortcuts-columns">
      {[...groups, ...panelKeys]
        .filter(({ rows }) => rows.length > 0)
        .map(({ place, rows }) => (
          <section key={place} aria-label={place}>
            <h3>{place}</h3>
            <dl>
              {rows.map(([keys, meaning]) => (
                <div key={meaning}>
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
  );
}
