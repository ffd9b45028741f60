import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, productSources } from '../support/source-files.ts';

// The store is made of slices, and every slice knows the whole state: by type, and by nothing that runs.
const isSlice = (path: string): boolean => path.startsWith('renderer/state/');

describe('imports', () => {
  it('run in no circle', () => {
    const imports = new Map(productSources().map(({ path, text }) => [path, targetsOf(path, text)]));
    expect(imports.size).toBeGreaterThan(1_000);
    expect(inCircles(imports).filter((path) => !isSlice(path))).toEqual([]);
  });

  it('would be found in one', () => {
    const imports = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
      ['d.ts', []],
    ]);
    expect(inCircles(imports)).toEqual(['b.ts', 'c.ts']);
  });
});

/** Files that import each other by any way round, without those that only lead there or come from there. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  const importedBy = (path: string): boolean => [...left.values()].some((targets) => targets.includes(path));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [path, targets] of left) if (!targets.some((target) => left.has(target))) left.delete(path);
  }
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const path of left.keys()) if (!importedBy(path)) left.delete(path);
  }
  return [...left.keys()].toSorted();
}

/** The files that a file imports, by their paths from the root; packages are none of them. */
function targetsOf(path: string, text: string): string[] {
  return importsOf(text).flatMap((name) => {
    if (name.startsWith('#')) return [name.slice(1)];
    return name.startsWith('.') ? [posix.join(posix.dirname(path), name)] : [];
  });
}
