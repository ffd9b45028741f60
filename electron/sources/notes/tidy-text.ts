// Controls other than line feed and tabulator, which no author writes.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Line feeds only, no controls or soft hyphens, no spaces at the ends of lines, at most one empty line in a row. */
export function tidyText(text: string): string {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replace(/[\r\f\u0085\u2028\u2029]/g, '\n')
    .replace(controls, ' ')
    .replaceAll('\u00ad', '')
    .split('\n')
    .map((line) => line.trimEnd());
  const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''));
  return kept.join('\n').trim();
}
