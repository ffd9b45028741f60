const longestTitle = 100;
const head = /^(?:subject|re|title|fw|fwd)\s*:\s*/i;
const marks = /^[\s#*>\-\u2022]+/;

/** A short name for a note: its subject or first line, cut at a word. */
export function findTitle(text: string): string {
  const lines = text
    .slice(0, 4000)
    .split(/\r?\n|\r/)
    .map((line) => line.trim());
  const subject = lines.slice(0, 12).find((line) => head.test(line));
  const first = (subject ?? lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '')
    .replace(head, '')
    .replace(marks, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (first === '') return 'Empty note';
  if (first.length <= longestTitle) return first;
  const cut = first.slice(0, longestTitle - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > longestTitle / 2 ? cut.slice(0, space) : cut}…`;
}
