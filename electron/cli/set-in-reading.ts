import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import { type Editable, withEdited } from '#shared/domain/playbook/origin-of.ts';
import { UsageProblem } from './usage-problem.ts';

const lists = ['claims', 'ideas', 'triggers', 'catalysts', 'risks'] as const;

/**
 * A reading with one value of one of its items set, the field marked as a person's. Whether the value can be one, the request
 * that saves it checks.
 * @param path such as `claims.claim-3.measure.window`
 * @throws UsageProblem for a path that leads to no item
 */
export function setInReading(reading: NoteReading, path: string, value: unknown): NoteReading {
  const [list, id, ...keys] = path.split('.');
  const name = lists.find((one) => one === list);
  const items: readonly (Editable & { readonly id: string })[] = name === undefined ? [] : reading[name];
  if (name === undefined || keys.length === 0 || !items.some((item) => item.id === id))
    throw new UsageProblem(
      `--set ${path}: give the list (${lists.join(', ')}), the id of an item and a field, as in claims.claim-1.measure.window.`,
    );
  const field = keys[0] === 'measure' ? (keys[1] ?? 'measure') : (keys[0] as string);
  const next = items.map((item) =>
    item.id === id ? withEdited(setAt(item, keys, value) as typeof item, field, wordsOf(value)) : item,
  );
  return { ...reading, [name]: next };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Null takes a field away. */
function setAt(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof holder !== 'object' || holder === null)
    throw new UsageProblem(`--set: there is no ${key} to be set.`);
  if (Array.isArray(holder))
    return holder.map((one, at) => (String(at) === key ? setAt(one, rest, value) : one));
  const { [key]: before, ...others } = holder as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && value === null) return others;
  return { ...others, [key]: setAt(before, rest, value) };
}
