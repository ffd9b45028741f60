import { type Command, commands } from '#shared/domain/commands.ts';

/** The commands that every word of a query is in; all for an empty one. */
export function findKeyCommands(query: string): readonly Command[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (commands as readonly Command[]).filter(({ title, group }) => {
    const text = `${group} ${title}`.toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}
