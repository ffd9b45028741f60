/** What makes a spreadsheet take text for a formula, and the full-width twins that some turn into it. */
const formulaStart = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const controls = /[\u0000-\u001f\u007f]+/g;

/**
 * Text that no spreadsheet runs, in one line: control characters become spaces, and an apostrophe stands before what would begin a
 * formula, as spreadsheets themselves mark text.
 * @source OWASP, CSV Injection
 */
export function safeText(text: string): string {
  const line = text.replaceAll(controls, ' ').trim();
  return formulaStart.test(line) ? `'${line}` : line;
}
