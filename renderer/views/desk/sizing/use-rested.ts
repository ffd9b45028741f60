import { useEffect, useState } from 'react';

/** A value once it has been still for so long: what a drag asks main for when it rests. Compared by its JSON. */
export function useRested<Value>(value: Value, quietMs: number): Value {
  const [rested, setRested] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(key) as Value), quietMs);
    return () => clearTimeout(timer);
  }, [key, quietMs]);
  return rested;
}
