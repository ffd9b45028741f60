import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { ProviderProblemCode } from '#electron/sources/providers/provider-problem.ts';
import type { Behaviour, SeenRequest } from './provider-server.ts';
import type { ProviderRow } from './provider-server-rows.ts';
import type { ProviderShape } from './provider-server-shapes.ts';

export interface FaultSite {
  readonly shape: ProviderShape;
  /** The true rows, oldest first. */
  readonly rows: readonly ProviderRow[];
  readonly key: string;
  /** Another server, which nobody has business with. */
  readonly elsewhere: string;
  readonly nowMs: number;
  readonly mostBytes: number;
}

export interface ProviderFault {
  readonly name: string;
  readonly behave: (site: FaultSite) => Behaviour;
  /** The code of the problem, or `valid` when there is an answer to take, which then holds only true rows. */
  readonly expects: ProviderProblemCode | 'valid' | ((shape: ProviderShape) => ProviderProblemCode | 'valid');
  readonly requests: number;
  /** True when the provider is waited for in vain, so that the test waits a short time only. */
  readonly isSlow?: boolean;
  readonly appliesTo?: (shape: ProviderShape) => boolean;
}

const gone = (response: ServerResponse): void => {
  response.socket?.destroy();
};

function send(response: ServerResponse, status: number, body: string | Buffer, headers: object = {}): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

/** Rows from the day asked for, as the provider would answer. */
function asked({ shape, rows }: FaultSite, request: SeenRequest): readonly ProviderRow[] {
  const since = shape.since(request.query);
  return since === null ? rows : rows.filter(({ date }) => date >= since);
}

/** A faultless answer. */
export function honest(site: FaultSite): Behaviour {
  return (response, request) =>
    send(response, 200, site.shape.body(asked(site, request)), { 'content-type': site.shape.contentType });
}

const status =
  (code: number, headers: object = {}, body = 'failure') =>
  (): Behaviour =>
  (response) =>
    send(response, code, body, headers);

/** An answer under status 200 whose rows were changed first. */
const withRows =
  (change: (rows: readonly ProviderRow[], site: FaultSite) => readonly ProviderRow[]) =>
  (site: FaultSite): Behaviour =>
  (response, request) =>
    send(response, 200, site.shape.body(change(asked(site, request), site)), {
      'content-type': site.shape.contentType,
    });

const withBody =
  (change: (body: string, site: FaultSite) => string | Buffer, headers: object = {}) =>
  (site: FaultSite): Behaviour =>
  (response, request) =>
    send(response, 200, change(site.shape.body(asked(site, request)), site), {
      'content-type': site.shape.contentType,
      ...headers,
    });

const replaceRow =
  (fromEnd: number, change: Partial<ProviderRow>) =>
  (rows: readonly ProviderRow[]): ProviderRow[] =>
    rows.map((row, index) => (index === rows.length - fromEnd ? { ...row, ...change } : row));

const scale = (rows: readonly ProviderRow[], factor: number): ProviderRow[] =>
  rows.map((row) => ({
    ...row,
    open: (row.open as number) * factor,
    high: (row.high as number) * factor,
    low: (row.low as number) * factor,
    close: (row.close as number) * factor,
  }));

const hasColumns = ({ id }: ProviderShape): boolean => id !== 'fred';
const webPage =
  '<!DOCTYPE html><html><head><title>Verify</title></head><body>Checking your browser</body></html>';
const refusedKey = ({ needsKey }: ProviderShape): ProviderProblemCode =>
  needsKey ? 'refused-key' : 'unavailable';
/** Alpha Vantage has no way to write a gap, so text in place of a number is a new shape. */
const gapCode = ({ id }: ProviderShape): ProviderProblemCode | 'valid' =>
  id === 'alpha-vantage' ? 'malformed' : 'valid';
let packed: Buffer | null = null;
/** 64 MB of blanks in 64 kB; made once, since it takes a while. */
const bomb = (): Buffer => (packed ??= gzipSync(Buffer.alloc(64_000_000, 32)));
const httpDate = (ms: number): string => new Date(ms).toUTCString();

export const providerFaults: readonly ProviderFault[] = [
  { name: '429 without Retry-After', behave: status(429), expects: 'rate-limited', requests: 4 },
  {
    name: '429, wait 2 s',
    behave: status(429, { 'retry-after': '2' }),
    expects: 'rate-limited',
    requests: 4,
  },
  {
    name: '429, wait an hour',
    behave: status(429, { 'retry-after': '3600' }),
    expects: 'rate-limited',
    requests: 1,
  },
  {
    name: '429, wait until a date by a clock a year behind',
    behave: ({ nowMs }) => {
      const server = nowMs - 365 * 86_400_000;
      return status(429, { 'retry-after': httpDate(server + 3000), date: httpDate(server) })();
    },
    expects: 'rate-limited',
    requests: 4,
  },
  {
    name: '429, unreadable Retry-After',
    behave: status(429, { 'retry-after': 'soon' }),
    expects: 'rate-limited',
    requests: 4,
  },
  { name: '500', behave: status(500), expects: 'unavailable', requests: 4 },
  { name: '502 with a web page', behave: status(502, {}, webPage), expects: 'unavailable', requests: 4 },
  { name: '503, wait 1 s', behave: status(503, { 'retry-after': '1' }), expects: 'unavailable', requests: 4 },
  { name: '401', behave: status(401, {}, 'no'), expects: refusedKey, requests: 1 },
  { name: '403', behave: status(403, {}, 'no'), expects: refusedKey, requests: 1 },
  { name: '403 with a web page', behave: status(403, {}, webPage), expects: 'unavailable', requests: 1 },
  {
    name: '404 in its own words',
    behave: ({ shape }) => status(404, {}, shape.notFound)(),
    expects: 'not-found',
    requests: 1,
  },
  {
    name: '204 without a body',
    behave: () => (response) => response.writeHead(204).end(),
    expects: 'malformed',
    requests: 1,
  },
  { name: '418', behave: status(418), expects: 'malformed', requests: 1 },
  {
    name: '503 once, then data',
    behave: (site) => (response, request, attempt) =>
      attempt === 0 ? send(response, 503, 'busy') : honest(site)(response, request, attempt),
    expects: 'valid',
    requests: 2,
  },
  {
    name: 'connection dropped three times, then data',
    behave: (site) => (response, request, attempt) =>
      attempt < 3 ? gone(response) : honest(site)(response, request, attempt),
    expects: 'valid',
    requests: 4,
  },
  { name: 'connection always dropped', behave: () => gone, expects: 'unavailable', requests: 4 },
  { name: 'no answer', behave: () => () => {}, expects: 'timed-out', requests: 4, isSlow: true },
  {
    name: 'silence in the middle of the body',
    behave:
      ({ shape, rows }) =>
      (response) => {
        const body = shape.body(rows);
        response.writeHead(200, { 'content-length': body.length });
        response.write(body.slice(0, body.length / 2));
      },
    expects: 'timed-out',
    requests: 4,
    isSlow: true,
  },
  {
    name: 'a body that drips',
    behave: () => (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    },
    expects: 'timed-out',
    requests: 4,
    isSlow: true,
  },
  {
    name: 'half a body of stated length',
    behave:
      ({ shape, rows }) =>
      (response) => {
        const body = shape.body(rows);
        response.writeHead(200, { 'content-length': body.length });
        response.write(body.slice(0, body.length / 2), () => gone(response));
      },
    expects: 'unavailable',
    requests: 4,
  },
  {
    name: 'half a chunked body',
    behave:
      ({ shape, rows }) =>
      (response) => {
        const body = shape.body(rows);
        response.writeHead(200);
        response.write(body.slice(0, body.length / 2), () => gone(response));
      },
    expects: 'unavailable',
    requests: 4,
  },
  {
    name: 'a stated length that is too short',
    behave:
      ({ shape, rows }) =>
      (response) => {
        const body = shape.body(rows);
        const head = `HTTP/1.1 200 OK\r\ncontent-type: ${shape.contentType}\r\ncontent-length: ${body.length - 3}\r\nconnection: close\r\n\r\n`;
        response.socket?.end(head + body);
      },
    expects: 'malformed',
    requests: 1,
  },
  {
    name: 'half a body, whole to the transport',
    behave: withBody((body) => body.slice(0, Math.floor(body.length / 2) - 5)),
    expects: 'malformed',
    requests: 1,
  },
  { name: 'a web page', behave: withBody(() => webPage), expects: 'malformed', requests: 1 },
  { name: 'nothing', behave: withBody(() => ''), expects: 'malformed', requests: 1 },
  { name: 'blanks', behave: withBody(() => ' \r\n \n'), expects: 'malformed', requests: 1 },
  { name: 'an empty object', behave: withBody(() => '{}\n'), expects: 'malformed', requests: 1 },
  {
    name: 'binary rubbish',
    behave: withBody(() => Buffer.alloc(5000, 0xa7)),
    expects: 'malformed',
    requests: 1,
  },
  {
    name: 'data under another content type',
    behave: withBody((body) => body, { 'content-type': 'text/html' }),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'data after a byte-order mark',
    behave: withBody((body) => `\uFEFF${body}`),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'data compressed',
    behave: withBody((body) => gzipSync(body), { 'content-encoding': 'gzip' }),
    expects: 'valid',
    requests: 1,
  },
  {
    // Node's decompression takes the end of the data for the end of the text, so the text has to tell.
    name: 'half a compressed body',
    behave: withBody((body) => gzipSync(body).subarray(0, 60), { 'content-encoding': 'gzip' }),
    expects: 'malformed',
    requests: 1,
  },
  {
    name: 'broken compression',
    behave: withBody((body) => gzipSync(body).fill(0xff, 20), { 'content-encoding': 'gzip' }),
    expects: 'unavailable',
    requests: 4,
  },
  {
    name: 'a compressed bomb',
    behave: () => {
      const body = bomb();
      return (response) => send(response, 200, body, { 'content-encoding': 'gzip' });
    },
    expects: 'too-large',
    requests: 1,
  },
  {
    name: 'a body without end',
    behave: () => (response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(65_536, 32);
      const more = (): void => {
        if (!response.destroyed) response.write(piece, more);
      };
      more();
    },
    expects: 'too-large',
    requests: 1,
  },
  {
    name: 'a stated length beyond the limit',
    behave:
      ({ mostBytes }) =>
      (response) => {
        response.writeHead(200, { 'content-length': mostBytes + 1 });
        response.write(' ');
      },
    expects: 'too-large',
    requests: 1,
  },
  {
    name: 'a redirect to itself',
    behave:
      () =>
      (response, { path }) =>
        send(response, 302, '', { location: path }),
    expects: 'redirected',
    requests: 4,
  },
  {
    name: 'a redirect to another host',
    behave: ({ elsewhere, key }) =>
      status(301, { location: `${elsewhere}/x?apikey=${encodeURIComponent(key)}` })(),
    expects: 'redirected',
    requests: 1,
  },
  {
    name: 'a redirect to a file',
    behave: status(307, { location: 'file:///etc/passwd' }),
    expects: 'redirected',
    requests: 1,
  },
  { name: 'a redirect to nowhere', behave: status(302), expects: 'redirected', requests: 1 },
  {
    name: 'a redirect on the same host, then data',
    behave: (site) => (response, request, attempt) =>
      attempt === 0
        ? send(response, 302, '', { location: `${request.path}?${request.query}` })
        : honest(site)(response, request, attempt),
    expects: 'valid',
    requests: 2,
  },
  {
    name: 'an error inside status 200',
    behave: ({ shape, key }) => status(200, {}, shape.complaint(key))(),
    expects: ({ complaintCode }) => complaintCode,
    requests: 1,
  },
  {
    name: 'hostile words that repeat the key',
    behave: ({ key }) => status(200, {}, `<b onclick="x">${key}\u202E\u0000${encodeURIComponent(key)}`)(),
    expects: 'malformed',
    requests: 1,
  },
  {
    name: 'another shape',
    behave: withBody((body, { shape }) => shape.drifted(body)),
    expects: 'malformed',
    requests: 1,
  },
  {
    name: 'no row',
    behave: withRows(() => []),
    expects: ({ id }) => (id === 'stooq' ? 'malformed' : 'not-found'),
    requests: 1,
  },
  {
    name: 'a row of gaps',
    behave: withRows(replaceRow(2, { open: null, high: null, low: null, close: null, volume: null })),
    expects: gapCode,
    requests: 1,
  },
  {
    name: 'nothing but gaps',
    behave: withRows((rows) =>
      rows.map(({ date }) => ({ date, open: null, high: null, low: null, close: null, volume: null })),
    ),
    expects: ({ id }) => (id === 'fred' ? 'not-found' : 'malformed'),
    requests: 1,
  },
  {
    name: 'every row twice',
    behave: withRows((rows) => rows.flatMap((row) => [row, row])),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'two rows for one day, the second wrong',
    behave: withRows((rows) => {
      const last = rows.at(-1) as ProviderRow;
      return [...rows, ...scale([last], 1.001)];
    }),
    expects: 'valid',
    requests: 1,
    // A JSON object cannot hold one day twice.
    appliesTo: ({ id }) => id !== 'alpha-vantage',
  },
  {
    name: 'rows in no order',
    behave: withRows((rows) =>
      rows.toSorted((left, right) => (left.date.slice(-1) < right.date.slice(-1) ? -1 : 1)),
    ),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'rows from the future',
    behave: withRows((rows) => {
      const last = rows.at(-1) as ProviderRow;
      return [...rows, { ...last, date: '2025-06-02' }, { ...last, date: '2031-01-02' }];
    }),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'the unfinished bar of today',
    behave: withRows((rows) => [...rows, { ...(rows.at(-1) as ProviderRow), date: '2024-12-31' }]),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'a negative close',
    behave: withRows(replaceRow(1, { close: -50 })),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'a close of zero',
    behave: withRows(replaceRow(1, { close: 0 })),
    expects: 'valid',
    requests: 1,
    appliesTo: hasColumns,
  },
  {
    name: 'a close beyond high',
    behave: withRows(replaceRow(1, { close: 5000 })),
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'a high below the low',
    behave: withRows(replaceRow(2, { high: 1 })),
    expects: 'valid',
    requests: 1,
    appliesTo: hasColumns,
  },
  {
    name: 'columns in another order than named',
    behave: withRows((rows) => rows.map((row) => ({ ...row, high: row.low, low: row.high }))),
    expects: 'malformed',
    requests: 1,
    appliesTo: hasColumns,
  },
  {
    name: 'high and low mixed up in every third row',
    behave: withRows((rows) =>
      rows.map((row, index) => (index % 3 === 0 ? { ...row, high: row.low, low: row.high } : row)),
    ),
    expects: 'malformed',
    requests: 1,
    appliesTo: hasColumns,
  },
  {
    name: 'a number without bounds',
    behave: withBody((body) => body.replace(/\d+\.\d+/, '1e999')),
    expects: ({ id }) => (id === 'stooq' ? 'valid' : 'malformed'),
    requests: 1,
  },
  {
    name: 'history restated by a reverse split',
    behave: withRows((rows) => scale(rows, 10)),
    expects: 'restated',
    requests: 1,
    appliesTo: hasColumns,
  },
  {
    name: 'history restated by two percent',
    behave: withRows((rows) => scale(rows, 0.98)),
    expects: 'restated',
    requests: 1,
  },
  {
    name: 'one old day restated',
    behave: withRows((rows) =>
      rows.map((row, index) => (index === 3 ? (scale([row], 1.01)[0] as ProviderRow) : row)),
    ),
    expects: ({ id }) => (id === 'alpha-vantage' ? 'valid' : 'restated'),
    requests: 1,
  },
  {
    name: 'a history that ends before the stored one',
    behave: withRows((rows) => rows.filter(({ date }) => date <= '2024-12-18')),
    expects: 'shorter-than-cache',
    requests: 1,
  },
  {
    name: 'a history that begins after the stored one ends',
    behave: withRows((rows) => rows.filter(({ date }) => date >= '2024-12-26')),
    expects: 'does-not-connect',
    requests: 1,
  },
  {
    name: 'a server whose clock is ten days behind',
    behave: (site) => (response, request, attempt) => {
      response.setHeader('date', httpDate(site.nowMs - 10 * 86_400_000));
      honest(site)(response, request, attempt);
    },
    expects: 'valid',
    requests: 1,
  },
  {
    name: 'a server whose clock is a year ahead',
    behave: (site) => (response, request, attempt) => {
      response.setHeader('date', httpDate(site.nowMs + 365 * 86_400_000));
      honest(site)(response, request, attempt);
    },
    expects: 'valid',
    requests: 1,
  },
];
