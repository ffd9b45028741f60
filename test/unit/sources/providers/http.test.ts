import { describe, expect, it } from 'vitest';
import { defaultHttpLimits, httpGet } from '#electron/sources/http.ts';
import { followRedirect, requireSecure } from '#electron/sources/http-address.ts';
import { HttpFailure } from '#electron/sources/http-failure.ts';
import { startProviderServer } from '../../../support/provider-server.ts';
import { soon } from '../../../support/time/soon.ts';

const limits = { ...defaultHttpLimits, allowLoopback: true };
const address = (text: string) => new URL(text);

async function failureOf(work: Promise<unknown>): Promise<HttpFailure> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HttpFailure);
  return error as HttpFailure;
}

describe('a request', () => {
  it('brings status, headers and the whole body, and says how far it is', async () => {
    const server = await startProviderServer();
    const body = 'x'.repeat(300_000);
    server.behave((response) =>
      response.writeHead(404, { 'content-length': body.length, 'x-kind': 'a' }).end(body),
    );
    const fractions: number[] = [];
    const answer = await httpGet({ address: address(server.address) }, limits, {
      onProgress: (fraction) => fractions.push(fraction),
    });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-kind')).toBe('a');
    expect(new TextDecoder().decode(answer.bytes)).toBe(body);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual(fractions.toSorted((left, right) => left - right));
  });

  it('sends secrets on the wire, and neither cookies nor a referrer', async () => {
    const server = await startProviderServer();
    server.behave((response) => response.writeHead(200, { 'set-cookie': 'id=1' }).end('ok'));
    const request = {
      address: address(`${server.address}/a?s=iwm`),
      secretQuery: { apikey: 'k+/=&' },
      headers: { authorization: 'Token t' },
    };
    await httpGet(request, limits);
    await httpGet(request, limits);
    expect(request.address.search).toBe('?s=iwm');
    expect(server.requests.map(({ query }) => query.get('apikey'))).toEqual(['k+/=&', 'k+/=&']);
    for (const { headers } of server.requests) {
      expect(headers.authorization).toBe('Token t');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it.each([
    ['before it starts', 0],
    ['while it waits for the head', 40],
    ['in the middle of the body', 40],
  ])('is cancelled within a tenth of a second: %s', async (place, afterMs) => {
    const server = await startProviderServer();
    server.behave((response) => {
      if (place.includes('body')) response.writeHead(200, { 'content-length': 100 }).write('x');
    });
    const controller = new AbortController();
    let abortedAt = performance.now();
    const abort = (): void => {
      abortedAt = performance.now();
      controller.abort();
    };
    if (afterMs === 0) abort();
    else setTimeout(abort, afterMs);
    const failure = await failureOf(
      httpGet({ address: address(server.address) }, limits, { signal: controller.signal }),
    );
    expect(performance.now() - abortedAt).toBeLessThan(soon(100));
    expect(failure.code).toBe('cancelled');
    expect(server.requests).toHaveLength(afterMs === 0 ? 0 : 1);
  });

  it.each([
    ['no head', false],
    ['a body that stops', true],
  ])('gives up on %s long before the whole time is over', async (_what, begins) => {
    const server = await startProviderServer();
    server.behave((response) => {
      if (begins) response.writeHead(200).write('x');
    });
    const begun = performance.now();
    const failure = await failureOf(
      httpGet({ address: address(server.address) }, { ...limits, silenceMs: 50, totalMs: 20_000 }),
    );
    expect(failure.code).toBe('timed-out');
    expect(performance.now() - begun).toBeLessThan(soon(500));
  });

  it('fails as unreachable when nobody listens', async () => {
    const server = await startProviderServer();
    const unused = address(server.address);
    unused.port = '1';
    expect((await failureOf(httpGet({ address: unused }, limits))).code).toBe('unreachable');
  });

  it('fails without a word about the address', async () => {
    const failure = await failureOf(
      httpGet({ address: address('http://127.0.0.1:1/p'), secretQuery: { apikey: 'CANARY' } }, limits),
    );
    expect(failure.cause).toBeUndefined();
    expect(`${failure.stack}${JSON.stringify(failure)}`).not.toMatch(/CANARY|127\.0\.0\.1/);
  });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/', false, true],
    ['http://example.org/', true, false],
    ['http://127.0.0.1:8080/', true, true],
    ['http://127.0.0.1:8080/', false, false],
    ['http://[::1]/', true, true],
    ['http://localhost.example.org/', true, false],
    ['http://127.0.0.1.example.org/', true, false],
    ['ftp://example.org/', true, false],
    ['file:///etc/hosts', true, false],
  ])('%s with loopback %s passes: %s', (text, allowLoopback, passes) => {
    const check = () => requireSecure(address(text), allowLoopback);
    if (passes) expect(check).not.toThrow();
    else expect(check).toThrow(HttpFailure);
  });

  it.each([
    ['/b?x=1', 'https://a.example/b?x=1'],
    ['https://a.example/c', 'https://a.example/c'],
    ['//a.example/d', 'https://a.example/d'],
    ['http://a.example/b', null],
    ['https://b.example/b', null],
    ['https://a.example:444/b', null],
    ['//b.example/', null],
    ['https://user@a.example/', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    [null, null],
  ])('a redirect to %s leads to %s', (location, expected) => {
    const follow = () => followRedirect(address('https://a.example/a'), location);
    if (expected === null) expect(follow).toThrow(HttpFailure);
    else expect(follow().href).toBe(expected);
  });
});
