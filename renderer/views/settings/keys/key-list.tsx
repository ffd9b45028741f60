import { useState } from 'react';
import { commandGroups } from '#shared/domain/commands.ts';
import { findKeyCommands } from './find-key-commands.ts';
import { KeyLine } from './key-line.tsx';

/** The keys of every command, by group. One at a time waits for its new keys. */
export function KeyList({ query }: { readonly query: string }) {
  const [waiting, setWaiting] = useState<string | null>(null);
  const found = findKeyCommands(query);
  return (
    <div className="key-list">
      {commandGroups.map((group) => {
        const own = found.filter((command) => command.group === group);
        return own.length === 0 ? null : (
          <section key={group} aria-label={`Keys: ${group}`}>
            <h5>{group}</h5>
            <ul>
              {own.map((command) => (
                <KeyLine
                  key={command.id}
                  command={command}
                  isWaiting={waiting === command.id}
                  onWait={(waits) => setWaiting(waits ? command.id : null)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
