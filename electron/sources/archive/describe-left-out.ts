import { printableText } from '../csv/printable-text.ts';

const mostNamed = 5;

/** One sentence on the entries left out for a reason, such as `Left out, as no text: a.png, b.pdf.`; none for no names. */
export function describeLeftOut(reason: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNamed).map((name) => printableText(name, 60));
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return [`Left out, as ${reason}: ${shown.join(', ')}${more}.`];
}
