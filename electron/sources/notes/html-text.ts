import { Parser } from 'htmlparser2';
import { FileRefused } from '../parsed-file.ts';
import { noteLimits } from './note-limits.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content no reader sees as the note's text. */
const dropped = words(
  'script style nav noscript template svg math head title iframe object embed canvas audio video select button textarea menu',
);
const lines = words(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul',
);
const paragraphs = words('article blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre section table ul');
const cells = words('td th');
const childless = words('area base br col embed hr img input link meta source track wbr');
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i;

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    dropped.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    hiddenStyle.test(attributes.style ?? '')
  );
}

/**
 * The words that a browser would show of an HTML page: scripts, styles, navigation and hidden elements are left out, blocks and
 * table rows are lines of their own, cells are joined by ` | `.
 * @throws FileRefused for elements nested more deeply than any author nests them
 */
export function htmlText(html: string, fileName: string): string {
  const output: string[] = [];
  const open: boolean[] = [];
  let hidden = 0;
  let preformatted = 0;
  let firstCell = true;
  /** Line feeds owed before the next words: two between paragraphs, one between lines. */
  let breaks = 0;
  const breakFor = (name: string): void => {
    if (lines.has(name)) breaks = Math.max(breaks, paragraphs.has(name) ? 2 : 1);
  };
  const write = (text: string): void => {
    if (breaks > 0 && text.trim() === '') return;
    output.push('\n'.repeat(breaks), text);
    breaks = 0;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === noteLimits.htmlDepth)
          throw new FileRefused(
            `${fileName} nests elements more than ${noteLimits.htmlDepth} deep, which no note does. Nothing of it is read.`,
          );
        const hides = !childless.has(name) && isHidden(name, attributes);
        open.push(hides);
        if (hides) hidden++;
        if (hidden > 0) return;
        if (name === 'pre') preformatted++;
        if (name === 'tr') firstCell = true;
        // Two in a row part paragraphs.
        if (name === 'br') breaks = Math.min(2, breaks + 1);
        else breakFor(name);
        if (!cells.has(name)) return;
        if (!firstCell) write(' | ');
        firstCell = false;
      },
      ontext(text) {
        if (hidden > 0) return;
        // Line breaks of the source are no breaks of the page.
        write(preformatted > 0 ? text : text.replace(/[ \t\n\r\f]+/g, ' '));
      },
      onclosetag(name) {
        if (open.pop() === true) {
          hidden--;
          return;
        }
        if (hidden > 0) return;
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
        breakFor(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return output
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n');
}
