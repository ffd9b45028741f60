import type { PaletteEntry } from './palette-entry.ts';

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);

/** True when every word of the query begins another word of the text. */
function beginsWords(query: readonly string[], text: readonly string[]): boolean {
  const left = [...text];
  return query.every((word) => {
    const at = left.findIndex((other) => other.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function hasLettersInOrder(query: string, text: string): boolean {
  let at = -1;
  return [...query].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}

function scoreOf(query: string, name: string): number {
  const text = name.toLowerCase();
  if (text === query) return 100;
  if (text.startsWith(query)) return 80;
  const [asked, words] = [wordsOf(query), wordsOf(text)];
  if (asked.length > 0 && beginsWords(asked, words)) return 60;
  if (text.includes(query)) return 40;
  return query.length > 2 && hasLettersInOrder(query.replaceAll(' ', ''), text) ? 10 : 0;
}

/**
 * The entries that a query may mean, the likeliest first: the whole name, its beginning, beginnings of its words in any
 * order, a part, and last the letters in their order. What can be chosen goes before what cannot; otherwise the order stays.
 * An empty query means all.
 */
export function rankEntries(query: string, entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const asked = query.trim().toLowerCase();
  if (asked === '') return entries;
  const scored = entries.map((entry) => ({
    entry,
    score: Math.max(...[entry.title, ...entry.names].map((name) => scoreOf(asked, name))),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && (score > 10 || best <= 40))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(a.entry.unavailable !== undefined) - Number(b.entry.unavailable !== undefined),
    )
    .map(({ entry }) => entry);
}
