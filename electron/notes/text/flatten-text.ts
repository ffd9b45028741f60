/** Characters that authors and converters use for a plain one; each pair keeps the length, so that offsets hold. */
const plain: readonly (readonly [pattern: RegExp, character: string])[] = [
  [/[\u2010\u2011\u2212\ufe63\uff0d]/g, '-'],
  [/[\u2012\u2013\u2015]/g, '\u2013'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff\t\v\f]/g, ' '],
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e]/g, '"'],
  [/[\u223c\u02dc]/g, '~'],
  [/[\u2044\u2215]/g, '/'],
  [/\r/g, '\n'],
  // Controls, marks of direction and characters without width can hide what a line says.
  // oxlint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ue000-\uf8ff]/g, ' '],
];

const bullet = /^ *(?:[-*\u2022\u2023\u25aa\u25cf\u25e6\u2013]|\d{1,2}[.)]|#{1,6}|>) ?/;
// A line as long as this that ends in mid sentence was wrapped by whoever sent it.
const shortestWrapped = 45;

/**
 * The same text for matching: one kind of dash, quote and space, and a space where a line was only wrapped.
 * @returns a text of the same length, so that an offset into it is an offset into `text`
 */
export function flattenText(text: string): string {
  const flat = plain.reduce((result, [pattern, character]) => result.replace(pattern, character), text);
  const lines = flat.split('\n');
  return lines.reduce((joined, line, at) => {
    if (at === 0) return line;
    return `${joined}${isWrap(lines[at - 1] as string, line) ? ' ' : '\n'}${line}`;
  }, '');
}

function isWrap(line: string, next: string): boolean {
  if (line.length < shortestWrapped || next.trim() === '' || bullet.test(next)) return false;
  if (/^\s*(?:\[|\d{1,2}[:.)]\d?)/.test(next)) return false;
  return !/[.!?:;|]\s*$/.test(line) && !/^\s*[A-Z][\w &/-]{1,24}:/.test(next);
}
