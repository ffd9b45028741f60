import { type Command, commandGroups, commands } from '#shared/domain/commands.ts';
import { panelKeys } from './panel-keys.ts';
import { useKeysOf } from './use-keys-of.ts';

/** Every shortcut by group, from the registry that also makes the menu and the palette, and the keys inside the panels. */
export function KeyLists() {
  const keysOf = useKeysOf();
  const groups = commandGroups.map((group) => ({
    place: group as string,
    rows: (commands as readonly Command[])
      .filter((command) => command.group === group)
      .flatMap((command): (readonly [keys: string, meaning: string])[] => {
        const keys = keysOf(command);
        return keys === null ? [] : [[keys, command.title]];
      }),
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
