/** One property of an iCalendar file: `DTSTART;TZID=America/New_York:20260717T083000`. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

const longestProperty = 100_000;
const shape =
  /^([A-Za-z0-9-]{1,40})((?:;[A-Za-z0-9-]{1,40}=(?:"[^"]*"|[^;:",]*)(?:,(?:"[^"]*"|[^;:",]*))*)*):(.*)$/s;

/**
 * Unfolds the lines of an iCalendar text and splits them into properties; a line that is none is null.
 * @source RFC 5545, sections 3.1 and 3.2
 */
export function* readContentLines(
  text: string,
): Generator<ContentLine | { readonly line: number; readonly name: null }> {
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; ) {
    const line = index + 1;
    const pieces = [lines[index++]];
    while (index < lines.length && /^[ \t]/.test(lines[index])) pieces.push(lines[index++].slice(1));
    const whole = pieces.join('');
    if (whole === '') continue;
    const match = whole.length > longestProperty ? null : shape.exec(whole);
    if (!match) {
      yield { line, name: null };
      continue;
    }
    const parameters = new Map<string, string>();
    for (const [, key, value] of match[2].matchAll(/;([^=;]+)=("[^"]*"|[^;]*)/g))
      parameters.set(key.toUpperCase(), value.replace(/^"|"$/g, ''));
    yield { line, name: match[1].toUpperCase(), parameters, value: match[3] };
  }
}

/** A text value without its escapes. */
export function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}
