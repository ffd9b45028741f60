import { type DefinitionKey, definitions } from '#shared/domain/definitions.ts';

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const keys = (Object.keys(definitions) as DefinitionKey[]).toSorted((left, right) =>
  definitions[left].name.localeCompare(definitions[right].name, 'en'),
);

/** The definitions that hold every word, by name; those with a word in their name come first. */
export function findDefinitions(query: string): readonly DefinitionKey[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = (text: string): boolean => words.every((word) => fold(text).includes(word));
  const named = keys.filter((key) => holds(definitions[key].name));
  const others = keys.filter(
    (key) => !named.includes(key) && holds(Object.values(definitions[key]).join(' ')),
  );
  return [...named, ...others];
}
