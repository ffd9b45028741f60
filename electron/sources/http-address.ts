import { HttpFailure } from './http-failure.ts';

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Lets an address pass when it is https; plain http only to this computer and only where the caller allows it, as tests do.
 * @throws HttpFailure `insecure`
 */
export function requireSecure(address: URL, allowLoopback: boolean): void {
  if (address.protocol === 'https:') return;
  if (allowLoopback && address.protocol === 'http:' && loopbackHosts.has(address.hostname)) return;
  throw new HttpFailure('insecure');
}

/**
 * Where a redirect leads, when it stays with the same host, port and scheme: a key sent along must not reach anybody else.
 * @throws HttpFailure `redirected`
 */
export function followRedirect(from: URL, location: string | null): URL {
  if (location === null || !URL.canParse(location, from.href)) throw new HttpFailure('redirected');
  const to = new URL(location, from);
  if (to.protocol !== from.protocol || to.host !== from.host || to.username !== '')
    throw new HttpFailure('redirected');
  return to;
}
