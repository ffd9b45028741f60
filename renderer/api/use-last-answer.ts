import { useState } from 'react';
import type { QueryState } from './query-cache.ts';

/** The answer to a question, or, while another one of the same kind is on its way, the answer before it. */
export function useLastAnswer<Value>(query: QueryState<Value>): Value | null {
  const [last, setLast] = useState<Value | null>(null);
  if (query.value !== null && query.value !== last) setLast(query.value);
  return query.value ?? (query.status === 'loading' ? last : null);
}
