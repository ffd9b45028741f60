import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RequestInput, RequestName, RequestOutput } from '#shared/ipc/contract.ts';
import { onEvent } from './on-event.ts';
import { QueryCache, type QueryState } from './query-cache.ts';
import { request } from './request.ts';

const cache = new QueryCache();

/** Keeps every shown answer current with the store of data and the log of alerts; called once when the app starts. */
export function followDataChanges(): () => void {
  const stops = [
    onEvent('data.changed', () => cache.invalidate()),
    onEvent('alert.raised', () => cache.invalidate()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const nothing = { status: 'loading', value: null } as const;
const ignore = (): void => {};

/**
 * The answer to a request, loaded when first asked for and again whenever the data changes.
 * @param input null asks nothing and stays loading
 */
export function useQuery<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name> | null,
): QueryState<RequestOutput<Name>> & { readonly reload: () => void } {
  const key = input === null ? null : `${name} ${JSON.stringify(input)}`;
  const subscribe = useCallback(
    (listener: () => void) => {
      if (key === null) return ignore;
      const asked = JSON.parse(key.slice(name.length + 1)) as RequestInput<Name>;
      return cache.watch(key, (signal) => request(name, asked, { signal }), listener);
    },
    [key, name],
  );
  const state = useSyncExternalStore(subscribe, () =>
    key === null ? nothing : (cache.state(key) as QueryState<RequestOutput<Name>>),
  );
  const reload = useCallback(() => {
    if (key !== null) cache.reload(key);
  }, [key]);
  return useMemo(() => ({ ...state, reload }), [state, reload]);
}
