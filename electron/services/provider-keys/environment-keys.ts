import { type ProviderId, providerIds } from '#shared/domain/provider.ts';

/** The name of the variable that holds a provider's key, such as `STOPLINE_KEY_ALPHA_VANTAGE`. */
export const keyVariable = (provider: ProviderId): string =>
  `STOPLINE_KEY_${provider.toUpperCase().replaceAll('-', '_')}`;

/** The keys that environment variables give to the command line. */
export function environmentKeys(environment: NodeJS.ProcessEnv): ReadonlyMap<ProviderId, string> {
  return new Map(
    providerIds.flatMap((provider): [ProviderId, string][] => {
      const key = environment[keyVariable(provider)]?.trim();
      return key ? [[provider, key]] : [];
    }),
  );
}
