import { followRedirect, requireSecure } from './http-address.ts';
import { HttpFailure, type HttpFailureCode } from './http-failure.ts';

export interface HttpRequest {
  /** Without secrets, so that it can be shown. */
  readonly address: URL;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Parameters that join the address only on the wire. */
  readonly secretQuery?: Readonly<Record<string, string>> | undefined;
}

export interface HttpLimits {
  /** Longest wait for the next sign of life: the head of the answer or a piece of its body. */
  readonly silenceMs: number;
  /** Longest time for the whole exchange, redirects included. */
  readonly totalMs: number;
  /** Most bytes of a body, counted after decompression. */
  readonly bytes: number;
  readonly redirects: number;
  /** Plain http to this computer; for tests. */
  readonly allowLoopback: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface HttpOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the fraction of the body received, 0..1, when the server states its size. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export const defaultHttpLimits: HttpLimits = {
  silenceMs: 15_000,
  totalMs: 60_000,
  bytes: 32_000_000,
  redirects: 3,
  allowLoopback: false,
};

const userAgent = 'Mozilla/5.0 (compatible; Stopline)';

/**
 * The one place that asks a network: a single GET over https, without cookies, referrer or cache.
 * @returns the answer whatever its status, with the whole body
 * @throws HttpFailure when there is no whole answer within the limits
 */
export async function httpGet(
  request: HttpRequest,
  limits: HttpLimits,
  { signal, onProgress }: HttpOptions = {},
): Promise<HttpAnswer> {
  const controller = new AbortController();
  let stopped: HttpFailureCode | null = null;
  const stop = (code: HttpFailureCode): void => {
    stopped ??= code;
    controller.abort();
  };
  const cancel = (): void => stop('cancelled');
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  const deadline = setTimeout(() => stop('timed-out'), limits.totalMs);
  const silence = setTimeout(() => stop('timed-out'), limits.silenceMs);
  let answered = false;
  try {
    const response = await ask(request, limits, controller.signal);
    answered = true;
    silence.refresh();
    const bytes = await readBody(response, limits.bytes, (fraction) => {
      silence.refresh();
      onProgress?.(fraction);
    });
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    // What the platform says may quote the address, so only its kind is passed on.
    if (stopped) throw new HttpFailure(stopped);
    if (error instanceof HttpFailure) throw error;
    throw new HttpFailure(answered ? 'cut-short' : isUntrusted(error) ? 'untrusted' : 'unreachable');
  } finally {
    clearTimeout(deadline);
    clearTimeout(silence);
    signal?.removeEventListener('abort', cancel);
    controller.abort();
  }
}

async function ask(
  { address, headers, secretQuery }: HttpRequest,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<Response> {
  let url = new URL(address);
  requireSecure(url, limits.allowLoopback);
  for (const [name, value] of Object.entries(secretQuery ?? {})) url.searchParams.set(name, value);
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, {
      headers: { 'user-agent': userAgent, ...headers },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    if (response.status < 300 || response.status >= 400) return response;
    if (redirects === limits.redirects) throw new HttpFailure('redirected');
    url = followRedirect(url, response.headers.get('location'));
    await response.body?.cancel();
  }
}

async function readBody(
  response: Response,
  most: number,
  onPiece: (fraction: number) => void,
): Promise<Uint8Array> {
  // The stated size is that of the compressed body, so it serves progress and can refuse early, but cannot vouch for the whole.
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  if (stated > most) throw new HttpFailure('too-large');
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > most) throw new HttpFailure('too-large');
    pieces.push(piece);
    onPiece(stated > 0 ? Math.min(1, length / stated) : 0);
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}

function isUntrusted(error: unknown): boolean {
  const code = (error as { cause?: { code?: unknown } }).cause?.code;
  return typeof code === 'string' && /CERT|SIGNATURE|TLS|SSL/.test(code);
}
