import { isWebPage } from './read-text.ts';
import { Refusal } from './refusal.ts';

/** The refusal that a status and the start of a body amount to; null when the body may be read as data. */
export function refuseStatus(status: number, text: string, needsKey: boolean): Refusal | null {
  const page = isWebPage(text);
  if (status === 429) return new Refusal('rate-limited', 'too many requests (status 429)');
  if (status === 401 || status === 403) {
    return needsKey && !page
      ? new Refusal('refused-key', `the key was not accepted (status ${status})`)
      : new Refusal('unavailable', `the server refuses requests of this program (status ${status})`);
  }
  if (status === 404 || status === 410)
    return new Refusal('not-found', `the provider has no such series (status ${status})`);
  if (status === 408 || status === 425 || status >= 500)
    return new Refusal('unavailable', `the server has a failure of its own (status ${status})`);
  if (status !== 200)
    return new Refusal('malformed', `the server answered with the unexpected status ${status}`);
  if (page)
    return new Refusal(
      'malformed',
      'a web page came instead of data, such as a consent form or browser check',
    );
  if (text.trim() === '') return new Refusal('malformed', 'the answer is empty');
  return null;
}
