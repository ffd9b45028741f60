import { onTestFinished } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import type { RefreshedSeries } from '#shared/ipc/refresh-schemas.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { openTestServices, type TestServices } from './open-test-services.ts';
import { type Behaviour, startProviderServer } from './provider-server.ts';
import { type ProviderRow, providerRows } from './provider-server-rows.ts';
import { providerShapes, yahooChart } from './provider-server-shapes.ts';
import { type Loopback, tellLoopback } from './threads/loopback.ts';

type Options = Parameters<typeof openTestServices>[0];

/** Evening in New York before the last day of 2024: the session of the 30th is over. */
export const deskNowMs = Date.UTC(2024, 11, 31, 3);

/** Services whose providers are on this computer; everything is closed when the running test ends. */
export async function openRefreshDesk(options: Options & Pick<Loopback, 'limits'> = {}) {
  const server = await startProviderServer();
  const { limits = {}, ...others } = options;
  const services = openTestServices({ withSample: false, nowMs: deskNowMs, ...others });
  onTestFinished(services.end);
  tellLoopback(services.folder, { address: server.address, nowMs: deskNowMs, limits });
  return { server, services, ...refreshing(services) };
}

/** Asks services for refreshes, and their file for what came of them. */
export function refreshing({ handlers, folder }: Pick<TestServices, 'handlers' | 'folder'>) {
  return {
    async refresh(
      symbols: string[] | null,
      input: Partial<RequestInput<'refresh.run'>> = {},
    ): Promise<readonly RefreshedSeries[]> {
      const all = { jobId: 'refresh', symbols, provider: null, reload: false, ...input };
      return (await handlers['refresh.run'](all)).series;
    },
    /** What the file holds, read past the services. */
    stored(symbol: string) {
      const cache = openCache(folder, { mode: 'read' });
      try {
        const series = readSeries(cache, symbol);
        return series && { ...series, actions: readActions(cache, symbol) };
      } finally {
        cache.close();
      }
    },
  };
}

/** Answers as Yahoo, FRED and Tiingo would, each symbol with the same rows; `rows` may change between refreshes. */
export function honestMarket(rows: (symbol: string) => readonly ProviderRow[]): Behaviour {
  return (response, { path, query }) => {
    const text = (): string => {
      const yahoo = /^\/v8\/finance\/chart\/(.+)$/.exec(path);
      if (yahoo) {
        const symbol = decodeURIComponent(yahoo[1] as string);
        const since = new Date(Number(query.get('period1')) * 1000).toISOString().slice(0, 10);
        return yahooChart(from(rows(symbol), since), { symbol });
      }
      if (path === '/graph/fredgraph.csv') return shape('fred').body(from(rows('DGS10'), query.get('cosd')));
      const [, tiingoSymbol = ''] = /^\/tiingo\/daily\/(.+)\/prices$/.exec(path) ?? [];
      return shape('tiingo').body(from(rows(tiingoSymbol.toUpperCase()), query.get('startDate')));
    };
    response.end(text());
  };
}

const shape = (id: string) =>
  providerShapes.find((candidate) => candidate.id === id) as (typeof providerShapes)[number];
const from = (rows: readonly ProviderRow[], since: string | null): readonly ProviderRow[] =>
  rows.filter(({ date }) => since === null || date >= since);

/** Rows of one year that end where the test wants them to. */
export const rowsThrough = (through: string, factor = 1): ProviderRow[] =>
  providerRows('2024-01-02', through, 100 * factor);
