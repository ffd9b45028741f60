import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

/** Answers the request that is the `attempt`-th since the behaviour was set, from 0. */
export type Behaviour = (response: ServerResponse, request: SeenRequest, attempt: number) => void;

export interface ProviderServer {
  readonly address: string;
  /** What was asked since the behaviour was set. */
  readonly requests: SeenRequest[];
  behave(behaviour: Behaviour): void;
}

/** A real http server on this computer that stands in for a provider; it is gone when the running test ends. */
export async function startProviderServer(): Promise<ProviderServer> {
  let current: Behaviour = (response) => response.end();
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const request = { path: url.pathname, query: url.searchParams, headers: incoming.headers };
    const attempt = requests.push(request) - 1;
    current(response, request, attempt);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    behave(behaviour) {
      current = behaviour;
      requests.length = 0;
    },
  };
}
