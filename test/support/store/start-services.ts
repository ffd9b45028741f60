import { onTestFinished } from 'vitest';
import type { Startup } from '#shared/ipc/app-schemas.ts';
import { openTestServices, type TestServices } from '../open-test-services.ts';

export interface Started {
  readonly services: TestServices;
  readonly startup: Startup;
  readonly seconds: number;
  readonly symbols: readonly string[];
  readonly tickets: readonly string[];
}

/** Starts the real services on a workspace and says what came of it; they end with the running test, if not before. */
export async function startServices(
  folder: string,
  options: { readonly nowMs?: number; readonly withSample?: boolean } = {},
): Promise<Started> {
  const startMs = performance.now();
  const services = openTestServices({ withSample: false, ...options, folder });
  onTestFinished(() => services.end());
  const { startup } = await services.handlers['app.describe']({});
  const seconds = (performance.now() - startMs) / 1000;
  if (startup.state === 'failed') return { services, startup, seconds, symbols: [], tickets: [] };
  const series = await services.handlers['series.list']({ asOf: null });
  const tickets = await services.handlers['ticket.list']({});
  return {
    services,
    startup,
    seconds,
    symbols: series.map(({ provenance }) => provenance.symbol),
    tickets: tickets.map(({ symbol }) => symbol),
  };
}
