import { useEffect, useState } from 'react';

/**
 * A value once it has been still for so long: what a drag asks main for when it rests. Compared by its JSON.
 * @param initially what stands until the first value has been still; without it that value counts at once
 */
export function useRested<Value, Initial = Value>(
  value: Value,
  quietMs: number,
  initially: Value | Initial = value,
): Value | Initial {
  const [rested, setRested] = useState(initially);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(key) as Value), quietMs);
    return () => clearTimeout(timer);
  }, [key, quietMs]);
  return rested;
}
