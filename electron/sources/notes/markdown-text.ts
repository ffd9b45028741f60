/** Marks at the start of a line: quotes, headings, list bullets with their task boxes. */
const lead = /^(?:\s*>)*\s*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const closingHashes = /[ \t]+#+[ \t]*$/;
const rule = /^\s*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)\s*$/;
const tableRule = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?\|?\s*$/;
const fence = /^\s*(?:```|~~~)/;
const reference = /^\s*\[[^\]\n]{1,300}\]:\s*\S+.*$/;

/** Marks within a line, outermost first, each with what stays of it. */
const inline: readonly (readonly [mark: RegExp, stays: string])[] = [
  [/<!--.{0,500}?-->/g, ''],
  [/!\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)/g, '$1'],
  [/\[([^\]\n]{1,300})\]\[[^\]\n]{0,100}\]/g, '$1'],
  [/<(https?:[^>\s]{1,500})>/g, '$1'],
  [/<\/?[a-z][^<>\n]{0,300}>/gi, ' '],
  [/\*\*\*(\S(?:[^*\n]{0,1000}\S)?)\*\*\*/g, '$1'],
  [/\*\*(\S(?:[^*\n]{0,1000}\S)?)\*\*/g, '$1'],
  [/(?<![\w_])__(\S(?:[^_\n]{0,1000}\S)?)__(?![\w_])/g, '$1'],
  [/(?<![\w*])\*([^\s*](?:[^*\n]{0,1000}[^\s*])?)\*(?![\w*])/g, '$1'],
  [/(?<![\w_])_([^\s_](?:[^_\n]{0,1000}[^\s_])?)_(?![\w_])/g, '$1'],
  [/~~([^~\n]{1,1000})~~/g, '$1'],
  [/`{1,3}([^`\n]{1,1000})`{1,3}/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!|~>$&])/g, '$1'],
];

/**
 * The words of a Markdown text without its marks. Headings, list items and table rows are lines of their own, cells joined
 * by ` | `; lines of one paragraph are joined, for in Markdown their breaks mean nothing.
 */
export function markdownText(markdown: string): string {
  const lines: string[] = [];
  let fenced = false;
  let open = false;
  for (const line of markdown.replaceAll('\r\n', '\n').split('\n')) {
    if (fence.test(line)) {
      fenced = !fenced;
      open = false;
    } else if (fenced) {
      lines.push(line);
    } else if (rule.test(line) || tableRule.test(line) || reference.test(line)) {
      open = false;
    } else {
      const mark = (lead.exec(line) as RegExpExecArray)[0];
      const isItem = /[#\d+*-]/.test(mark);
      const words = plainLine(line.slice(mark.length), mark.includes('#'));
      const isRow = /^\s*\|.*\|\s*$/.test(line);
      if (open && !isItem && !isRow && words !== '') lines[lines.length - 1] += ` ${words}`;
      else lines.push(words);
      // Two spaces or a backslash at its end keep a line apart from the next.
      open = words !== '' && !isRow && !mark.includes('#') && !/(?: {2}|\\)$/.test(line);
    }
  }
  return lines.join('\n');
}

function plainLine(line: string, isHeading: boolean): string {
  const text = isHeading ? line.replace(closingHashes, '') : line;
  const isRow = /^\s*\|.*\|\s*$/.test(text);
  const bare = isRow
    ? text
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .join(' | ')
    : text;
  return inline
    .reduce((result, [mark, stays]) => result.replace(mark, stays), bare.replace(/\\$/, ''))
    .trim();
}
