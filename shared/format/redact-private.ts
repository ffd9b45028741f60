/** A folder that may be named, by its label and never by where it is. */
export interface NamedFolder {
  readonly label: string;
  readonly path: string;
}

const longestText = 8_000;
const stackFrame = /^\s+at [\w$.<>[\] #]*\(?[^()]*:\d+:\d+\)?$/;

// A quote opens after anything but a letter or digit and closes before anything but one, so that an apostrophe does neither;
// one that is never closed hides the rest.
const quoted =
  /(?<![\p{L}\p{N}])(?:"[^]*?(?:"(?![\p{L}\p{N}])|$)|“[^]*?(?:”|$)|'[^]*?(?:'(?![\p{L}\p{N}])|$)|`[^]*?(?:`|$))/gu;
// Names of code, as the engine quotes them, and files of a named folder.
const harmlessQuote =
  /^['"](?:<(?:workspace|application|logs)>[\w./\\-]*|[a-z][\w$]*(?:\.[a-z][\w$]*)+)['"]$/;
const address = /\b(https?):\/\/(?:[^\s/?#@]*@)?([\w.-]+)[^\s)]*/g;
const path = /(?<![\w<>/.])(?:~?\/(?=[^\s/])|[A-Za-z]:[\\/]|\\\\(?=\S))[^\n]*/g;
const namedSecret = /\b(api[-_ ]?key|apikey|token|secret|password|authorization|bearer)\b[\s:=]+\S+/gi;
const longToken = /(?<![\w-])(?!\d{4}-\d{2}-\d{2}T)(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}/g;
const mail = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const currency = /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF)\s?)\s?[−-]?\d[\d,.]*/g;
const counted = /(?<![\w.])\d[\d,.]*(?=\s?(?:shares?|contracts?|lots?|dollars?|cents?|USD|EUR|sh)\b)/g;
const grouped = /(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?/g;
const longNumber = /(?<![\w.:-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?:\.\d+)?(?![\w:-]|\s?(?:ms|s|bytes|MB)\b)/g;
const hundredths = /(?<![\w.:-])\d+\.\d{2}(?![\w.%-])/g;

/**
 * Makes the filter of everything that goes into the log or into diagnostics: amounts and quantities, what stands in quotes
 * (names, titles, notes, file names), paths outside the named folders, keys, mail addresses, and what follows the host of
 * an address are replaced by what they were. Stack frames keep function, file and position. It rather hides too much.
 * @param folders places that are shown as `<label>`; a path within one keeps what follows
 */
export function createRedactor(folders: readonly NamedFolder[]): (text: string) => string {
  const named = folders
    .filter((folder) => folder.path.length > 1)
    .toSorted((a, b) => b.path.length - a.path.length);
  const nameFolders = (text: string): string =>
    named.reduce(
      (result, { label, path: place }) =>
        [`file://${place}`, place, place.replaceAll('\\', '/')].reduce(
          (shown, form) => nameFolder(shown, form, label),
          result,
        ),
      text,
    );

  return (text) => {
    const lines = nameFolders(text.slice(0, longestText)).split('\n');
    const firstFrame = lines.findIndex((line) => stackFrame.test(line));
    const words = firstFrame === -1 ? lines : lines.slice(0, firstFrame);
    const frames = (firstFrame === -1 ? [] : lines.slice(firstFrame)).map((line) =>
      stackFrame.test(line) ? redactFrame(line) : redactWords(line),
    );
    return [redactWords(words.join('\n')), ...frames].join('\n');
  };
}

/** Only the folder itself and what lies in it: neither one whose name goes on, nor a way out of it. */
function nameFolder(text: string, place: string, label: string): string {
  return text
    .split(place)
    .reduce((shown, rest) =>
      /^(?:[/\\](?!\.\.)|[^\w.\- ]|$)/.test(rest) && !/^\S*[/\\]\.\./.test(rest)
        ? `${shown}<${label}>${rest}`
        : `${shown}${place}${rest}`,
    );
}

function redactWords(text: string): string {
  return text
    .replace(quoted, (match) => (harmlessQuote.test(match) ? match : '<text>'))
    .replace(address, '$1 <address of $2>')
    .replace(path, '<path>')
    .replace(namedSecret, '$1 <key>')
    .replace(mail, '<mail>')
    .replace(longToken, '<key>')
    .replace(currency, '<amount>')
    .replace(counted, '<amount>')
    .replace(grouped, '<amount>')
    .replace(longNumber, '<amount>')
    .replace(hundredths, '<amount>');
}

/** `at name (place:line:column)`, the place only where it is a named folder, the bundle or Node itself. */
function redactFrame(line: string): string {
  const [, name = '', place = '', position = ''] =
    /^\s+at (?:([\w$.<>[\] #]+?) )?\(?(.*?)(:\d+:\d+)\)?$/.exec(line) ?? [];
  const known = /^(?:<[a-z]+>|app:\/\/bundle|node:)/.test(place) ? place : '<path>';
  return `    at ${name === '' ? '' : `${name} `}(${known}${position})`;
}
