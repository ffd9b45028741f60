import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productSources } from '../support/source-files.ts';

const sources = new Map(productSources().map(({ path, text }) => [path, text]));
const valueImport = /(?:^|\n)(?:import|export)\s+(?!type[\s{])(?:[\w*{][^'"`;]*?from\s*)?['"]([^'"]+)['"]/g;

// What the first candles wait for. What checks the data that crosses a boundary is a tenth of the page's code and more of
// a thread's, so it comes later, or in main while the page is on its way.
const beginnings = [
  'renderer/app/main.tsx',
  'electron/main/main.ts',
  'electron/worker/store-thread.ts',
  'electron/worker/compute-thread.ts',
];

describe('the start', () => {
  it.each(beginnings)('of %s loads no schema library', (beginning) => {
    expect(sources.has(beginning)).toBe(true);
    expect(pathTo(beginning, 'zod')).toEqual([]);
  });

  it('answers the first requests without the shapes of all the others', () => {
    const services = 'electron/main/start-services.ts';
    expect(pathTo(services, 'shared/ipc/first-inputs.ts')).not.toEqual([]);
    for (const others of ['contract', 'analytics-schemas', 'playbook-schemas', 'import-schemas'])
      expect(pathTo(services, `shared/ipc/${others}.ts`)).toEqual([]);
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
