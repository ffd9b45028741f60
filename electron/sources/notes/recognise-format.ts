import type { NoteFormat } from '#shared/domain/playbook/playbook.ts';

/** As much of a text as tells what it is written in. */
const headLength = 100_000;

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i;
const htmlTag =
  /<\/(?:p|div|span|table|tr|td|ul|ol|li|h[1-6]|body|article|section|a|strong|em|b|i)>|<(?:br|hr) ?\/?>/gi;
const fewestTags = 2;

/** Marks that plain text does not bear by chance. */
const markdownMarks: readonly RegExp[] = [
  /^ {0,3}#{1,6} +\S/m,
  /(?<![*\w])\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)/,
  /(?<!!)\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#|\.)[^)\s]{0,2000}\)/,
  /^ {0,3}```/m,
  /^ {0,3}\|? ?:?-{3,}:? ?(?:\| ?:?-{3,}:? ?)+\|?[ \t]*$/m,
];

/** What a text is written in, by its content. */
export function recogniseFormat(text: string): Exclude<NoteFormat, 'pdf'> {
  const head = text.slice(0, headLength);
  if (htmlStart.test(head) || [...head.matchAll(htmlTag)].length >= fewestTags) return 'html';
  return markdownMarks.some((mark) => mark.test(head)) ? 'markdown' : 'text';
}
