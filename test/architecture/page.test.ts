import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productSources } from '../support/source-files.ts';

const sources = new Map(productSources().map(({ path, text }) => [path, text]));
const valueImport = /(?:^|\n)(?:import|export)\s+(?!type[\s{])(?:[\w*{][^'"`;]*?from\s*)?['"]([^'"]+)['"]/g;

describe('the page', () => {
  it('opens without a schema library: what crosses the boundary is checked by main', () => {
    // It would be a tenth of the script that the first candles wait for; a later screen may load it.
    expect(pathTo('renderer/app/main.tsx', 'zod')).toEqual([]);
  });
});

/** The chain of static imports of values from a file to a package, or nothing when there is none. */
function pathTo(start: string, wanted: string): string[] {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  for (const path of cameFrom.keys())
    for (const match of (sources.get(path) ?? '').matchAll(valueImport)) {
      const name = match[1] as string;
      const target = name.startsWith('#')
        ? name.slice(1)
        : name.startsWith('.')
          ? posix.join(posix.dirname(path), name)
          : name;
      if (!cameFrom.has(target)) cameFrom.set(target, path);
    }
  const chain: string[] = [];
  for (let at = cameFrom.has(wanted) ? wanted : null; at; at = cameFrom.get(at) ?? null) chain.unshift(at);
  return chain;
}
