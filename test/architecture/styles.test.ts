import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot } from '../support/source-files.ts';

interface Sheet {
  readonly path: string;
  readonly text: string;
}

const screen = /^renderer\/views\/[^/]+/;

/** Classes that the stylesheets of two screens dress by themselves, so that the later one changes how the other looks. */
function dressedTwice(sheets: readonly Sheet[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { path, text } of sheets) {
    const [room] = screen.exec(path) ?? [];
    if (room === undefined) continue;
    for (const [, selectors] of text.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g))
      for (const selector of (selectors as string).split(',').map((one) => one.trim()))
        if (/^\.[a-z][\w-]*$/.test(selector))
          owners.set(selector, (owners.get(selector) ?? new Set<string>()).add(room));
  }
  return [...owners].filter(([, rooms]) => rooms.size > 1).map(([selector]) => selector);
}

describe('stylesheets', () => {
  const sheets = projectFiles()
    .filter((path) => path.startsWith('renderer/') && path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

  it('of two screens dress no class in common', () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(dressedTwice(sheets)).toEqual([]);
  });

  it('would be found doing so', () => {
    const text = '.head { color: red }';
    const two = ['plan', 'board'].map((name) => ({ path: `renderer/views/${name}/${name}.css`, text }));
    expect(dressedTwice(two)).toEqual(['.head']);
  });
});
