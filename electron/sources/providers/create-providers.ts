import { randomInt } from 'node:crypto';
import { defaultHttpLimits, type HttpLimits } from '../http.ts';
import { alphaVantage } from './alpha-vantage/alpha-vantage.ts';
import { type Clock, systemClock } from './connection/clock.ts';
import { HostGate } from './connection/host-gate.ts';
import { createProvider } from './create-provider.ts';
import { fred } from './fred/fred.ts';
import type { Provider, ProviderId } from './provider.ts';
import type { ProviderDefinition } from './provider-definition.ts';
import { stooq } from './stooq/stooq.ts';
import { tiingo } from './tiingo/tiingo.ts';
import { yahoo } from './yahoo/yahoo.ts';

/** Every provider, in the order in which they are offered. The one place to add another. */
export const providerDefinitions: Readonly<Record<ProviderId, ProviderDefinition>> = {
  yahoo,
  stooq,
  fred,
  tiingo,
  'alpha-vantage': alphaVantage,
};

export interface ProviderSettings {
  readonly clock?: Clock;
  /** Uniform in 0..1; spreads retries. */
  readonly random?: () => number;
  readonly limits?: HttpLimits;
  /** Other addresses than the providers' own; for tests, never from input. */
  readonly baseAddresses?: Partial<Record<ProviderId, string>>;
}

const range = 2 ** 32;

/** The providers with one gate for each, which outlives a single refresh: make them once. Asks nothing by itself. */
export function createProviders({
  clock = systemClock,
  random = () => randomInt(range) / range,
  limits = defaultHttpLimits,
  baseAddresses = {},
}: ProviderSettings = {}): Readonly<Record<ProviderId, Provider>> {
  const create = (definition: ProviderDefinition): Provider =>
    createProvider(
      definition,
      { gate: new HostGate(clock, definition.intervalMs), clock, random, limits },
      baseAddresses[definition.id],
    );
  return {
    yahoo: create(yahoo),
    stooq: create(stooq),
    fred: create(fred),
    tiingo: create(tiingo),
    'alpha-vantage': create(alphaVantage),
  };
}
