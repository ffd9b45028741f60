import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot } from '../support/source-files.ts';

/** What passes or fails by the speed of the machine or by chance, and what to write in its stead. */
const hasty = [
  { pattern: /\.getByText\(/, instead: 'shownText', example: "page.getByText('2 refreshed')" },
  {
    pattern: /\.browserWindow\(/,
    instead: 'application.evaluate',
    example: 'application.browserWindow(page)',
  },
  {
    pattern: /expect\(performance\.now\(\) - \w+[^)]*\)\s*\.toBeLessThan(OrEqual)?\((?!soon\()/,
    instead: 'soon, or processorMs for what only computes',
    example: 'expect(performance.now() - startMs).toBeLessThan(100)',
  },
  {
    pattern: /from 'fast-check'/,
    instead: 'support/fast-check.ts, which draws the same each time',
    example: "import fc from 'fast-check'",
  },
];

const exempt = new Set([
  'test/support/electron/shown-text.ts',
  'test/support/fast-check.ts',
  'test/architecture/patience.test.ts',
]);

function hastyIn(path: string, text: string): string[] {
  return hasty.filter(({ pattern }) => pattern.test(text)).map(({ instead }) => `${path}: ${instead}`);
}

describe('tests of a slow machine', () => {
  const tests = projectFiles().filter((path) => /^test\/.*\.tsx?$/.test(path) && !exempt.has(path));

  it('pass as on a quick one', () => {
    expect(tests.length).toBeGreaterThan(400);
    expect(tests.flatMap((path) => hastyIn(path, readFileSync(join(projectRoot, path), 'utf8')))).toEqual([]);
  });

  it.each(hasty)('would be found where they say $example', ({ example, instead }) => {
    expect(hastyIn('test/x.test.ts', `${example};`)).toEqual([`test/x.test.ts: ${instead}`]);
  });
});
