import { Refusal } from './refusal.ts';

/** The text of an answer, without a byte-order mark. */
export function readText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** True for a web page where data belongs: a consent form, a browser check or an error page. */
export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|head|body|script|!--|\?xml)/i.test(text.slice(0, 1000));
}

/**
 * The JSON value of an answer.
 * @throws Refusal `malformed`
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(readText(bytes));
  } catch {
    throw new Refusal('malformed', 'the answer is not whole JSON; it may have been cut short');
  }
}

/**
 * Refuses a table that may have been cut short: rows end with a line feed, so one that does not may lack digits.
 * @throws Refusal `malformed`
 */
export function requireWholeTable(bytes: Uint8Array): void {
  if (bytes.at(-1) !== 10)
    throw new Refusal('malformed', 'the answer ends in the middle of a row, so it was cut short');
}
